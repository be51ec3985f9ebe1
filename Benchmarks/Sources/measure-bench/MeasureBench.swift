import SparseGraph

/// Times one measure on one graph and prints one line of JSON: `measure-bench GRAPH.el.gz METRIC`.
@main
struct MeasureBench {
  static let usage = """
    usage: measure-bench GRAPH.el.gz METRIC [--threads N] [--repeats R] [--vertices N] [--plain FILE]
                         [--positions FILE]

    GRAPH.el.gz  an edge list 'u v w' of vertex numbers from 0; vertices.json beside it can state the number of vertices
    METRIC       one of \(Metric.all.map(\.name).joined(separator: " "));
                 the suffix ':w' uses the weights (edge length 1/w for paths, strength otherwise)
    --threads    the number of threads, for measures that support several (1)
    --repeats    the number of runs, of which the median is reported (5); fewer if they take more than 8 seconds in all
    --vertices   the number of vertices, if isolated vertices make it exceed the highest number plus 1
    --positions  the file to which the metric layout writes a line 'vertex x y' for each vertex
    --plain      the path to which the load metrics write the uncompressed text (/tmp/measure-bench-GRAPH.el)

    Figures: median CPU seconds (user and system, all threads), median wall-clock seconds, peak memory of the process
    during the measurement, and check values.
    """

  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      print(try run(options))
    } catch {
      Output.exit("measure-bench: \(error)\n\(usage)", code: 64)
    }
  }

  static func run(_ options: Options) throws -> String {
    let vertexCount = options.vertexCount ?? Files.vertexCount(beside: options.path)
    guard let metric = Metric.all.first(where: { $0.name == options.metric.name }) else {
      throw UsageError(message: "unknown metric '\(options.metric.name)'")
    }
    let weighted = options.metric.weighted
    var graph = try EdgeList(contentsOf: options.path, vertices: .numbered(count: vertexCount)).graph
    if !weighted, graph.isWeighted { graph = Files.unweighted(graph) }
    if metric.onLargestComponent { graph = graph.subgraph(of: graph.largestComponent()) }
    var input = Metric.Input(graph: graph, weighted: weighted, threads: options.threads)
    if metric.name == "build" { input.edges = graph.edges.map { ($0.source, $0.target) } }
    if metric.name.hasPrefix("load") {
      input.plainPath = try Files.plainText(of: options.path, at: options.plain)
      input.path = options.path
      input.vertexCount = vertexCount
    }

    Usage.resetPeak()
    let before = Usage.residentMegabytes()
    var walls: [Double] = []
    var cpus: [Double] = []
    var answer = Metric.Answer.value(0)
    repeat {
      let (cpu, wall) = (Usage.cpuSeconds(), Usage.wallSeconds())
      answer = try metric.measure(input)
      cpus.append(Usage.cpuSeconds() - cpu)
      walls.append(Usage.wallSeconds() - wall)
    } while cpus.count < options.repeats && cpus.reduce(0, +) <= 8
    let peak = Usage.peakMegabytes()

    var line = JSONLine()
    line.add("peer", text: "SparseGraph")
    line.add("graph", text: Files.name(of: options.path))
    line.add("metric", text: options.metric.name + (weighted ? ":w" : ""))
    line.add("threads", options.threads)
    line.add("n", graph.vertexCount)
    line.add("m", graph.edgeCount)
    line.add("version", text: "SparseGraph")
    line.add("reps", cpus.count)
    line.add("median_wall_s", median(walls))
    line.add("median_cpu_s", median(cpus))
    line.add("min_cpu_s", cpus.min() ?? 0)
    line.add("peak_rss_mb", (peak * 10).rounded() / 10)
    line.add("rss_before_mb", (before * 10).rounded() / 10)
    if let path = options.positions, case .positions(let points) = answer {
      try Files.write(
        points.enumerated().map { "\($0.offset)\t\($0.element.x)\t\($0.element.y)\n" }.joined(), to: path)
    }
    Check.add(answer, to: &line, metric: metric.name, graph: graph, weighted: weighted)
    return line.text
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}

/// The command-line options.
struct Options {
  var path = ""
  var metric: (name: String, weighted: Bool) = ("", false)
  var threads = 1
  var repeats = 5
  var vertexCount: Int?
  var plain: String?
  var positions: String?

  init(_ arguments: [String]) throws {
    var positional: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      guard argument.hasPrefix("--") else {
        positional.append(argument)
        index += 1
        continue
      }
      guard index + 1 < arguments.count else { throw UsageError(message: "missing value for \(argument)") }
      let value = arguments[index + 1]
      index += 2
      if argument == "--plain" {
        plain = value
        continue
      }
      if argument == "--positions" {
        positions = value
        continue
      }
      guard let number = Int(value), number > 0 else {
        throw UsageError(message: "\(argument) must be a positive integer, not '\(value)'")
      }
      switch argument {
      case "--threads": threads = number
      case "--repeats": repeats = number
      case "--vertices": vertexCount = number
      default: throw UsageError(message: "unknown option \(argument)")
      }
    }
    guard positional.count == 2 else { throw UsageError(message: "expected a graph and a metric") }
    path = positional[0]
    let parts = positional[1].split(separator: ":")
    guard let name = parts.first, parts.count == 1 || (parts.count == 2 && parts[1] == "w") else {
      throw UsageError(message: "'\(positional[1])' is not a metric")
    }
    metric = (String(name), parts.count == 2)
  }
}

/// An invalid command line.
struct UsageError: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
