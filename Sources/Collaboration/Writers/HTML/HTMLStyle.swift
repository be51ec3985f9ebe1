/// The look of the report's page.
enum HTMLStyle {
  /// The style sheet: dark text on white, one measure of width, figures in columns of equal digits; prints well.
  static let sheet = """
    :root { --ink: #1c2430; --soft: #5b6776; --line: #d9dfe6; --fill: #f5f7f9; --accent: #0b5c8f; }
    * { box-sizing: border-box; }
    body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
    header, nav, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.5rem; }
    header { padding-top: 2.5rem; }
    h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
    h2 { margin: 3rem 0 1rem; font-size: 1.35rem; border-bottom: 2px solid var(--line); padding-bottom: .3rem; }
    .subtitle { margin: .3rem 0 0; color: var(--soft); font-size: 1.05rem; }
    nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding-top: 1rem; font-size: .9rem; }
    a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1rem; margin: 1rem 0; }
    .figures div { background: var(--fill); border-radius: .5rem; padding: .8rem 1rem; }
    .figures dt { color: var(--soft); font-size: .9rem; }
    .figures dd { margin: 0; font-size: .85rem; color: var(--soft); }
    .figures dd.value { font-size: 1.8rem; line-height: 1.3; color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
    .scroll { overflow-x: auto; margin: 1.2rem 0; }
    table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
    th, td { padding: .3rem .7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-weight: 600; }
    .n { text-align: right; }
    tbody tr:hover { background: var(--fill); }
    .note { color: var(--soft); font-size: .9rem; margin: -.6rem 0 1.2rem; }
    figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .9rem; }
    .drawing svg { width: 100%; height: auto; max-height: 90vh; }
    details { margin: 1rem 0; } summary { cursor: pointer; color: var(--accent); }
    .matrix caption { white-space: normal; }
    .matrix th, .matrix td { padding: .15rem .3rem; border: 1px solid #fff; font-weight: 400; font-size: .8rem; white-space: nowrap; }
    .matrix td { text-align: center; min-width: 1.7rem; background: var(--fill); }
    .matrix thead td { background: none; }
    .matrix thead th { vertical-align: bottom; height: 11rem; border: 0; padding: 0; width: 1.7rem; max-width: 1.7rem; }
    .matrix thead th span { display: block; writing-mode: vertical-rl; transform: rotate(180deg); margin: 0 auto; max-height: 11rem; overflow: hidden; text-overflow: ellipsis; }
    .matrix tbody th { text-align: right; max-width: 18rem; overflow: hidden; text-overflow: ellipsis; }
    .matrix .d { background: #e4e8ed; color: var(--soft); } .matrix .c { background: #fff; border: 1px dashed #8a96a5; color: var(--soft); }
    .matrix .h1 { background: #d3e5f1; } .matrix .h2 { background: #a9cde4; } .matrix .h3 { background: #74add2; }
    .matrix .h4 { background: #2f80b3; color: #fff; } .matrix .h5 { background: #0b5c8f; color: #fff; }
    footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; color: var(--soft); font-size: .9rem; border-top: 1px solid var(--line); }
    @media print { nav { display: none; } h2 { break-after: avoid; } figure, table { break-inside: avoid; } }
    """
}
