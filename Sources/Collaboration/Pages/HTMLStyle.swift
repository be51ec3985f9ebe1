/// The look of the report's page.
enum HTMLStyle {
  /// The style sheet: light or dark by the reader's setting, one measure of width, figures in columns of equal digits;
  /// on paper no table loses a column, no row is cut and heads repeat.
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1c2430; --soft: #556070; --line: #d9dfe6; --fill: #f4f6f8; --paper: #fff; --accent: #0b5c8f; --mark: #fff3cf;
      --s1: #2678ab; --s2: #d9822b; --s3: #5a9e5f; --s4: #8a63b0; --s5: #8b97a5; --none: #dfe4ea;
      --h1: #d3e5f1; --h2: #a9cde4; --h3: #74add2; --h4: #1f6a9b; --h5: #0b4f7d; --low: #1c2430; --high: #fff; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #a7b2c0; --line: #38424f; --fill: #1d242d; --paper: #12171d; --accent: #7cc0ec; --mark: #4a3f17;
      --s1: #5aa9dc; --s2: #eaa257; --s3: #82c287; --s4: #b798d8; --s5: #7d8896; --none: #2a333e;
      --h1: #1b3244; --h2: #1f4560; --h3: #245a80; --h4: #76b8e2; --h5: #b5dcf5; --low: #e6eaf0; --high: #10202c; } }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0; color: var(--ink); background: var(--paper); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
    header, nav, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem; }
    header { padding-top: 2.5rem; }
    h1 { margin: 0; font-size: 2.1rem; line-height: 1.2; letter-spacing: -.01em; text-wrap: balance; }
    h2 { margin: 3.2rem 0 1rem; font-size: 1.45rem; line-height: 1.25; border-bottom: 2px solid var(--line); padding-bottom: .3rem; }
    p { max-width: 46rem; }
    .subtitle { margin: .3rem 0 0; color: var(--soft); font-size: 1.1rem; }
    nav { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; padding-top: 1rem; font-size: .9rem; }
    a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .8rem; margin: 1.3rem 0; }
    .figures div { background: var(--fill); border-radius: .5rem; padding: .7rem 1rem; }
    .figures dt { font-size: .95rem; font-weight: 600; }
    .figures dd { margin: 0; font-size: .85rem; color: var(--soft); line-height: 1.35; }
    .figures dd.value { font-size: 1.8rem; line-height: 1.3; color: var(--accent); font-weight: 600; font-variant-numeric: tabular-nums; }
    .figures dd.range { font-style: italic; }
    .questions { max-width: 46rem; padding: .6rem 1rem .6rem 2rem; background: var(--mark); border-radius: .5rem; }
    .scroll { overflow-x: auto; margin: 1.4rem 0 .8rem; }
    table { border-collapse: collapse; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; font-size: 1rem; padding-bottom: .5rem; }
    th, td { padding: .32rem .8rem .32rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-weight: 600; vertical-align: bottom; }
    th[title] { text-decoration: underline dotted; text-underline-offset: .25em; }
    td { min-width: 2.5rem; max-width: 26rem; }
    .r { white-space: nowrap; }
    code { font-size: .85em; overflow-wrap: anywhere; }
    .n { text-align: right; padding-left: .6rem; }
    .n + td, .n + th { padding-left: 1rem; }
    tbody tr:hover { background: var(--fill); }
    .note, .soft { color: var(--soft); font-size: .9rem; }
    .note { margin: .2rem 0 .6rem; }
    figure { margin: 1.2rem 0 2rem; } figcaption { color: var(--soft); font-size: .9rem; max-width: 46rem; }
    .drawing { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem; background: var(--paper); }
    .drawing svg { display: block; width: 100%; height: auto; max-height: 58rem; }
    .chart { display: block; width: 100%; min-width: 30rem; max-width: 54rem; height: auto; font-size: 12px; }
    .chart text { fill: var(--soft); } .chart .grid { stroke: var(--line); fill: none; } .chart .axis { stroke: var(--soft); fill: none; }
    .chart .s1 { fill: var(--s1); } .chart .s2 { fill: var(--s2); } .chart .s3 { fill: var(--s3); } .chart .s4 { fill: var(--s4); } .chart .s5 { fill: var(--s5); }
    .chart .l1, .chart .l2, .chart .l3, .chart .l4 { fill: none; stroke-width: 2; }
    .chart .l1 { stroke: var(--s1); } .chart .l2 { stroke: var(--s2); } .chart .l3 { stroke: var(--s3); } .chart .l4 { stroke: var(--s4); }
    details { margin: .5rem 0; border-left: 3px solid var(--line); padding-left: .9rem; }
    summary { cursor: pointer; color: var(--accent); font-weight: 600; }
    [data-pair] ul { margin: .3rem 0; padding-left: 1.2rem; } [data-pair] summary { font-weight: 400; }
    .matrix { font-size: .78rem; }
    .matrix caption { white-space: normal; max-width: 56rem; }
    .matrix th, .matrix td { padding: .1rem .25rem; border: 1px solid var(--paper); font-weight: 400; white-space: nowrap; text-decoration: none; color: var(--ink); }
    .matrix td { text-align: center; vertical-align: middle; min-width: 1.5rem; height: 1.5rem; background: var(--fill); }
    .matrix thead td { background: none; } .matrix td a { display: block; color: inherit; }
    .matrix thead th { vertical-align: bottom; border: 0; padding: 0 0 .3rem; width: 1.5rem; max-width: 1.5rem; }
    .matrix thead th span { display: block; writing-mode: vertical-rl; transform: rotate(180deg); margin: 0 auto; max-height: 12rem; overflow: hidden; text-overflow: ellipsis; }
    .matrix tbody th { text-align: right; max-width: 15rem; overflow: hidden; text-overflow: ellipsis; padding-right: .6rem; }
    .matrix tbody tr:hover th { color: var(--accent); font-weight: 600; }
    .matrix td.d { background: var(--none); } .matrix td.c { background: var(--paper); outline: 1px dashed var(--soft); outline-offset: -2px; }
    .matrix td.h1 { background: var(--h1); color: var(--low); } .matrix td.h2 { background: var(--h2); color: var(--low); } .matrix td.h3 { background: var(--h3); color: var(--low); }
    .matrix td.h4 { background: var(--h4); color: var(--high); } .matrix td.h5 { background: var(--h5); color: var(--high); }
    footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; color: var(--soft); font-size: .9rem; border-top: 1px solid var(--line); }
    @media (max-width: 40rem) {
      header, nav, main, footer { padding: 0 1rem; } header { padding-top: 1.5rem; } footer { padding-top: 1rem; padding-bottom: 1.5rem; }
      h1 { font-size: 1.6rem; } h2 { margin-top: 2.2rem; } .figures { grid-template-columns: 1fr 1fr; } .figures dd.value { font-size: 1.4rem; }
    }
    @media print {
      @page { size: A4; margin: 14mm 12mm; }
      :root { font-size: 12.5px; color-scheme: light; --ink: #1c2430; --soft: #556070; --line: #d9dfe6; --fill: #f4f6f8; --paper: #fff; --accent: #0b5c8f; --none: #dfe4ea; --mark: #fff3cf;
        --s1: #2678ab; --s2: #d9822b; --s3: #5a9e5f; --s4: #8a63b0; --s5: #8b97a5; --h1: #d3e5f1; --h2: #a9cde4; --h3: #74add2; --h4: #1f6a9b; --h5: #0b4f7d; --low: #1c2430; --high: #fff; }
      body { font-size: 9.5pt; line-height: 1.42; } header { padding-top: 0; } nav { display: none; }
      header, main, footer { padding-left: 0; padding-right: 0; max-width: none; }
      h1 { font-size: 2.1rem; } h2 { margin-top: 1.8rem; break-after: avoid; } caption { break-after: avoid; }
      #glance { break-after: page; } #glance + section h2 { margin-top: 0; } #glance .chart { max-width: 34rem; }
      .figures { grid-template-columns: repeat(4, 1fr); gap: .5rem; margin: .8rem 0; } .figures div { padding: .45rem .6rem; } .figures dd.value { font-size: 1.6rem; }
      figure, tr, .figures div, li { break-inside: avoid; } thead { display: table-header-group; }
      table { font-size: 8pt; } th, td { padding: .2rem .45rem .2rem 0; } td { min-width: 1.6rem; max-width: 20rem; } .n { padding-left: .3rem; } .n + td, .n + th { padding-left: .5rem; }
      .matrix { font-size: 6.4pt; break-inside: avoid; } .matrix th, .matrix td { padding: .04rem .12rem; } .matrix td, .matrix thead th { min-width: 1.15rem; width: 1.15rem; max-width: 1.15rem; height: 1.15rem; }
      .matrix tbody th { max-width: 11rem; } .matrix thead th span { max-height: 8rem; }
      .scroll { overflow: visible; margin: .8rem 0 .5rem; } .drawing { border: 0; padding: 0; } .drawing svg { max-height: 225mm; } .chart { min-width: 0; }
      details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; color: var(--ink); }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
