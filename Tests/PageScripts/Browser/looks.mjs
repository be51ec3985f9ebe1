// What every page must hold, measured in the browser.

/** Returns texts whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3). */
export function faintTexts(page) {
  return page.value(`(() => {
    const luminance = c => { const v = c.map(x => (x /= 255) <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4); return .2126 * v[0] + .7152 * v[1] + .0722 * v[2] };
    const parse = s => { const m = (s.match(/[\\d.]+/g) || []).map(Number); return {c: m.slice(0, 3), a: m[3] ?? 1} };
    const canvas = matchMedia("(prefers-color-scheme: dark)").matches ? 0 : 1, faint = [];
    for (const e of document.querySelectorAll("body *")) {
      if (e.closest("canvas, script, noscript, option") || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
      const s = getComputedStyle(e), r = e.getBoundingClientRect();
      if (s.visibility === "hidden" || r.width < 2 || r.height < 2) continue;
      let behind = canvas;
      for (let p = e; p; p = p.parentElement) { const b = parse(getComputedStyle(p).backgroundColor); if (b.a > .9 && b.c.length === 3) { behind = luminance(b.c); break } }
      const own = luminance(parse(s.color).c), ratio = (Math.max(own, behind) + .05) / (Math.min(own, behind) + .05);
      if (ratio < 4.5) faint.push(e.textContent.trim().slice(0, 30) + " " + ratio.toFixed(1));
    }
    return faint })()`);
}

/** Returns the width of the page, which is not more than the window's where nothing needs scrolling sideways. */
export function pageWidth(page) { return page.value("document.documentElement.scrollWidth"); }

/** Returns what is wrong with a page's content security policy. */
export function policyFaults(text) {
  const policy = text.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/)?.[1];
  if (!policy) return ["there is no policy"];
  const faults = [];
  if (!/^default-src 'none';/.test(policy)) faults.push("default-src is not 'none'");
  if (/unsafe|\*|https?:|data:|blob:/.test(policy)) faults.push(policy);
  if (text.indexOf("http-equiv") > text.search(/<(script|style|link|base)\b/)) faults.push("the policy is behind what it governs");
  return faults;
}
