// Prints the edges that a page of a network counts: `source,target,weight`, one per line.
import {readFileSync} from "node:fs";
import {decode} from "../../Sources/PageSources/Resources/network.mjs";

const text = readFileSync(process.argv[2], "utf8");
const network = decode(JSON.parse(text.match(/<script type="application\/json" id="data">(.*?)<\/script>/s)[1]));
const {source, target, weight} = network.edges;
process.stdout.write(Array.from(weight, (value, e) => `${network.ids[source[e]]},${network.ids[target[e]]},${value}\n`).join(""));
