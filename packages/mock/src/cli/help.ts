import { listVendors } from "../vendors.ts";
import { defaultPort } from "./arguments.ts";

/** What `--help` says. */
export function helpText(): string {
  const vendors = listVendors().map(({ name }) => name);
  return `Usage: zapspec-mock [vendor…|path…] [options]
       zapspec-mock emit <vendor|path> <event…> --to <url> [--twice] [--reorder]

Serves a mock of every vendor, or of the vendors and OpenAPI documents you name, each on a port of its own.
A document that is saved is served anew; while it is broken, the last good version is.
The second form sends events of a document's webhooks to your own server.

Where:
  --port N       port of the first vendor, the others follow (default ${defaultPort}; 0: free ones)
  --host H       address to listen on (default 127.0.0.1, which only this machine reaches)
  --single       one port for all, with the name of the vendor as prefix: http://127.0.0.1:${defaultPort}/<vendor>
  --open         show what is served in the browser

Answers:
  --dynamic      make answers up by their schema, instead of serving examples
  --seed N       make up the same every time
  --latency L    let answers take so many milliseconds: 100, or 50..200
  --stateful     remember what is created, changed and deleted. It takes a document in which an item has the path of
                 its list and an id (/tickets, /tickets/{id}) and is described with an id; other operations answer
                 with their examples, as without it. Filters do not filter.

Requests:
  --strict       refuse names that the document does not declare (default)
  --lenient      let them through
  --leave-out-wrong-examples
                 start although an example breaks its own schema, and never serve it

Output:
  --log F        pretty (default), json or off: a line for each answer, without bodies and headers
  --help, --version

Events:
  --to URL       where to send them
  --twice        send each event twice, as vendors do
  --reorder      send them in reverse order

Examples:
  zapspec-mock
  zapspec-mock ./openapi.yaml --port 8080 --stateful
  zapspec-mock ./openapi.yaml --dynamic --seed 7 --latency 50..200 --log json
  zapspec-mock emit ./openapi.yaml message.created message.updated --to http://127.0.0.1:3000/hook --reorder
  curl -i -H "Prefer: code=404" http://127.0.0.1:8080/tickets/1

Vendors: ${vendors.join(", ") || "none, give the path of a document"}
`;
}
