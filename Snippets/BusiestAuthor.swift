// Prints who has most joint works in a report: the README's example of library use.
// snippet.show
import BibliographyReaders
import Collaboration
import Identity
import SparseGraph

let corpus = try CorpusReader().corpus(from: ["Examples/bigmax-2021/contributions.md"])
let network = CollaborationNetwork(ResolvedCorpus(resolving: corpus), actors: .persons)
let busiest = zip(network.vertices, network.graph.strengths()).max { $0.1 < $1.1 }
print(busiest?.0.name ?? "nobody", busiest?.1 ?? 0)
