import { testPageSamples } from "./page-sample-tests.ts";

// What every vendor's readers have in common. It depends on no document, and so need not run again for one.
await testPageSamples({ ofVendors: false });
