import { testPageSamples } from "./page-sample-tests.ts";

// In pages that are no vendor's, but with a vendor's client, or with the mock of all.
await testPageSamples({ ofVendors: true });
