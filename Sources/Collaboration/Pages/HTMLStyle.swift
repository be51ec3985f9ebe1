/// The look of the report's page.
enum HTMLStyle {
  /// The style sheet: dark text on white, one measure of width, figures in columns of equal digits; prints well.
  static let sheet = """
    :root { --ink: #1c2430; --soft: #566271; --line: #d9dfe6; --fill: #f5f7f9; --accent: #0b5c8f; }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    header, nav, main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.5rem; }
    header { padding-top: 2.5rem; }
    h1 { margin: 0; font-size: 2.1rem; line-height: 1.2; letter-spacing: -.01em; text-wrap: balance; overflow-wrap: anywhere; }
    h2 { margin: 3.2rem 0 1rem; font-size: 1.45rem; line-height: 1.25; border-bottom: 2px solid var(--line); padding-bottom: .3rem; }
    p { max-width: 46rem; }
    .subtitle { margin: .3rem 0 0; color: var(--soft); font-size: 1.1rem; }
    nav { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; padding-top: 1rem; font-size: .9rem; }
    a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .9rem; margin: 1.4rem 0; }
    .figures div { background: var(--fill); border-radius: .5rem; padding: .8rem 1rem; }
    .figures dt { font-size: .95rem; font-weight: 600; }
    .figures dd { margin: 0; font-size: .85rem; color: var(--soft); line-height: 1.35; }
    .figures dd.value { font-size: 1.9rem; line-height: 1.3; color: var(--accent); font-weight: 600; font-variant-numeric: tabular-nums; }
    .scroll { overflow-x: auto; margin: 1.6rem 0 .8rem; }
    table { border-collapse: collapse; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; font-size: 1rem; padding-bottom: .5rem; }
    th, td { padding: .32rem .8rem .32rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-weight: 600; vertical-align: bottom; }
    th[title] { text-decoration: underline dotted #aeb8c3; text-underline-offset: .25em; }
    td { overflow-wrap: anywhere; min-width: 3rem; max-width: 26rem; }
    td.wide { max-width: 52rem; }
    .n { text-align: right; padding-left: .8rem; }
    .n + td, .n + th { padding-left: 1.2rem; }
    tbody tr:hover { background: var(--fill); }
    tr:target { background: #fff3cf; }
    .note, .soft { color: var(--soft); font-size: .9rem; }
    .note { margin: .2rem 0 .6rem; }
    figure { margin: 1.2rem 0 2rem; } figcaption { color: var(--soft); font-size: .9rem; }
    .drawing { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem; }
    .drawing svg { display: block; width: 100%; height: auto; max-height: 58rem; }
    details { margin: .8rem 0; border-left: 3px solid var(--line); padding-left: .9rem; }
    summary { cursor: pointer; color: var(--accent); font-weight: 600; }
    .matrix { font-size: .8rem; }
    .matrix caption { white-space: normal; max-width: 60rem; }
    .matrix th, .matrix td { padding: .12rem .3rem; border: 1px solid #fff; font-weight: 400; white-space: nowrap; text-decoration: none; color: var(--ink); }
    .matrix td { text-align: center; vertical-align: middle; min-width: 1.75rem; height: 1.6rem; background: var(--fill); }
    .matrix thead td { background: none; }
    .matrix thead th { vertical-align: bottom; border: 0; padding: 0 0 .3rem; width: 1.75rem; max-width: 1.75rem; }
    .matrix thead th span { display: block; writing-mode: vertical-rl; transform: rotate(180deg); margin: 0 auto; max-height: 13rem; overflow: hidden; text-overflow: ellipsis; }
    .matrix tbody th { text-align: right; max-width: 19rem; overflow: hidden; text-overflow: ellipsis; padding-right: .6rem; }
    .matrix tbody tr:hover th { color: var(--accent); font-weight: 600; }
    .matrix td.d { background: #dfe4ea; color: var(--soft); } .matrix td.c { background: #fff; outline: 1px dashed #6f7b8a; outline-offset: -2px; color: var(--soft); }
    .matrix td.h1 { background: #d3e5f1; } .matrix td.h2 { background: #a9cde4; } .matrix td.h3 { background: #74add2; }
    .matrix td.h4 { background: #2678ab; color: #fff; } .matrix td.h5 { background: #0b4f7d; color: #fff; }
    footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; color: var(--soft); font-size: .9rem; border-top: 1px solid var(--line); }
    @media print {
      @page { margin: 16mm 14mm; }
      body { font-size: 10.5pt; } header { padding-top: 0; } nav { display: none; }
      header, main, footer { padding-left: 0; padding-right: 0; max-width: none; }
      h2, caption { break-after: avoid; } figure, tr, .matrix, .figures div { break-inside: avoid; } thead { display: table-header-group; }
      .scroll { overflow: visible; } .drawing { border: 0; padding: 0; } .drawing svg { max-height: 225mm; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
