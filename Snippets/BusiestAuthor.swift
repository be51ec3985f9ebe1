// Prints who has most joint works in a report: the README's example of library use.
// snippet.show
import Bibliography
import Collaboration
import Identity
import SparseGraph

let source = try Source.load("Examples/bigmax-2021/contributions.md")
var corpus = Corpus()
if let format = InputFormats.recognizing(source) {
  corpus.append(try format.read(source), of: source, format: format)
}

let network = CollaborationNetwork(ResolvedCorpus(resolving: corpus), actors: .persons)
let strengths = network.graph.strengths()
for (person, strength) in zip(network.vertices, strengths) where strength == strengths.max() {
  print(person.name, strength)
}
