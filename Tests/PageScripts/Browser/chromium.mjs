// A headless Chromium without network, driven through its debugging pipe; nothing but Node is needed.
import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {delimiter, join} from "node:path";
import {pathToFileURL} from "node:url";

/** The path of Chromium; undefined where it is not installed. */
export const chromiumPath = (process.env.PATH ?? "").split(delimiter)
  .flatMap(folder => ["chromium", "chromium-browser", "google-chrome"].map(name => join(folder, name))).find(existsSync);

/** A running Chromium. */
export class Chromium {
  static async start() {
    const made = new Chromium();
    made.profile = mkdtempSync(join(tmpdir(), "collegium-chromium-"));
    made.process = spawn(chromiumPath, [
      "--headless=new", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND",
      `--user-data-dir=${made.profile}`, "about:blank",
    ], {stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"]});
    made.waiting = new Map();
    made.listeners = new Map();
    made.number = 0;
    let rest = Buffer.alloc(0);
    made.process.stdio[4].on("data", part => {
      rest = Buffer.concat([rest, part]);
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        made.receive(JSON.parse(rest.subarray(0, end).toString()));
        rest = rest.subarray(end + 1);
      }
    });
    return made;
  }

  receive(message) {
    const waiting = this.waiting.get(message.id);
    if (waiting) {
      this.waiting.delete(message.id);
      if (message.error) waiting.reject(new Error(`${waiting.method}: ${message.error.message}`));
      else waiting.resolve(message.result);
    } else if (message.method) this.listeners.get(message.sessionId)?.(message);
  }

  call(method, params = {}, sessionId = undefined) {
    const id = ++this.number;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, {resolve, reject, method});
      this.process.stdio[3].write(JSON.stringify({id, method, params, sessionId}) + "\0");
    });
  }

  async close() {
    const ended = new Promise(resolve => this.process.once("exit", resolve));
    this.call("Browser.close").catch(() => {});
    await ended;
    rmSync(this.profile, {recursive: true, force: true, maxRetries: 5});
  }

  /**
   * Opens a file in a new tab.
   * @param {object} options `fragment`, `width`, `scripts`, `media` (features by name), `downloads` (a folder).
   */
  async open(path, {fragment = "", width = 1200, scripts = true, media = {}, downloads} = {}) {
    const {targetId} = await this.call("Target.createTarget", {url: "about:blank"});
    const {sessionId} = await this.call("Target.attachToTarget", {targetId, flatten: true});
    const page = new Page(this, targetId, sessionId);
    page.hasScripts = scripts;
    this.listeners.set(sessionId, message => page.receive(message));
    for (const domain of ["Page", "Runtime", "Network", "Log", "DOM", "Accessibility"]) await page.call(`${domain}.enable`);
    await page.call("Emulation.setDeviceMetricsOverride", {width, height: 900, deviceScaleFactor: 1, mobile: false});
    await page.call("Network.emulateNetworkConditions", {offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0});
    await page.call("Emulation.setEmulatedMedia", {media: "", features: Object.entries(media).map(([name, value]) => ({name, value}))});
    if (!scripts) await page.call("Emulation.setScriptExecutionDisabled", {value: true});
    if (downloads) await this.call("Browser.setDownloadBehavior", {behavior: "allow", downloadPath: downloads});
    page.address = pathToFileURL(path).href;
    const loaded = new Promise(resolve => { page.onLoad = resolve; });
    await page.call("Page.navigate", {url: page.address + fragment});
    await loaded;
    await page.settle();
    return page;
  }
}

/** A page that is open. What it says on its console, and what it asks for, is kept. */
export class Page {
  messages = [];
  requests = [];

  constructor(browser, target, session) { Object.assign(this, {browser, target, session}); }

  receive({method, params}) {
    if (method === "Page.loadEventFired") this.onLoad?.();
    else if (method === "Runtime.exceptionThrown") this.messages.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    else if (method === "Runtime.consoleAPICalled" && ["error", "warning", "assert"].includes(params.type)) this.messages.push(params.args.map(a => a.value ?? a.description).join(" "));
    else if (method === "Log.entryAdded" && ["error", "warning"].includes(params.entry.level)) this.messages.push(params.entry.text);
    else if (method === "Network.requestWillBeSent") {
      const {url} = params.request;
      if (!/^(data|blob|about):/.test(url) && url.split("#")[0] !== this.address) this.requests.push(url);
    }
  }

  call(method, params = {}) { return this.browser.call(method, params, this.session); }

  /** Returns the value of an expression in the page. */
  async value(expression) {
    const {result, exceptionDetails} = await this.call("Runtime.evaluate", {expression, returnByValue: true, awaitPromise: true});
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until the page has drawn, and has written its address. */
  async settle(milliseconds = 260) {
    await new Promise(done => setTimeout(done, milliseconds));
    // Where scripts are off, neither frames nor timers call anything.
    if (this.hasScripts) await this.value("new Promise(done => requestAnimationFrame(() => setTimeout(done, 10)))");
  }

  /** Returns the elements of a role and, where it is given, a name, as screen readers find them. */
  async all(role, name) {
    const {nodes} = await this.call("Accessibility.getFullAXTree");
    return nodes.filter(node => !node.ignored && node.role?.value === role && (name === undefined || node.name?.value.trim() === name))
      .map(node => ({name: node.name?.value.trim() ?? "", id: node.backendDOMNodeId, properties: Object.fromEntries((node.properties ?? []).map(p => [p.name, p.value.value]))}));
  }

  /** Returns the element of a role and name; throws where there is none. */
  async find(role, name) {
    const found = await this.all(role, name);
    if (found.length === 0) throw new Error(`there is no ${role} '${name}'`);
    return found[0].id;
  }

  /** Calls a function of the page with an element as `this`. */
  async on(id, body, ...values) {
    const {object} = await this.call("DOM.resolveNode", {backendNodeId: id});
    const {result, exceptionDetails} = await this.call("Runtime.callFunctionOn", {
      objectId: object.objectId, functionDeclaration: body, arguments: values.map(value => ({value})), returnByValue: true, awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Clicks the middle of an element, or a place within it. */
  async click(role, name, x, y) {
    const id = await this.find(role, name);
    const place = await this.on(id, `function(x, y) { this.scrollIntoView({block: "center"}); const b = this.getBoundingClientRect();
      return {x: b.x + (x ?? b.width / 2), y: b.y + (y ?? b.height / 2)} }`, x, y);
    await this.press(place);
  }

  async press({x, y}) {
    for (const type of ["mousePressed", "mouseReleased"]) await this.call("Input.dispatchMouseEvent", {type, x, y, button: "left", clickCount: 1});
    await this.settle();
  }

  /** Types a key: its name, as in `ArrowDown`, or a character. */
  async key(key) {
    const code = {ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Escape: 27, Enter: 13, Tab: 9}[key] ?? key.charCodeAt(0);
    const text = key.length === 1 ? key : key === "Enter" ? "\r" : undefined;
    await this.call("Input.dispatchKeyEvent", {type: "keyDown", key, windowsVirtualKeyCode: code, text});
    await this.call("Input.dispatchKeyEvent", {type: "keyUp", key, windowsVirtualKeyCode: code});
    await this.settle(200);
  }

  async type(text) { await this.call("Input.insertText", {text}); await this.settle(); }

  /** Gives a control a value, as a reader does. */
  async set(role, name, value) {
    await this.on(await this.find(role, name), `function(v) { this.focus(); if (this.type === "checkbox") { if (this.checked !== v) this.click(); return }
      this.value = v; this.dispatchEvent(new Event("input", {bubbles: true})); this.dispatchEvent(new Event("change", {bubbles: true})) }`, value);
    await this.settle();
  }

  async close() { await this.browser.call("Target.closeTarget", {targetId: this.target}); }
}
