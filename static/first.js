// Runs before anything is shown. What it does not know it leaves as it is.
(() => {
  const root = document.documentElement;
  const { beside, other } = document.currentScript.dataset;

  // The page at the top is in English; its French twin is one step away.
  if (other) {
    const preferred = (navigator.languages ?? []).find((tag) => /^(en|fr)\b/i.test(tag));
    if (/^fr/i.test(preferred ?? "")) {
      location.replace(other + location.search + location.hash);
    }
  }

  // The colours that the address wants, before anything is shown.
  const asked = new URLSearchParams(location.search);
  const theme = asked.getAll("theme").find((one) => /^(light|dark)$/.test(one));
  if (theme) root.dataset.theme = theme;

  // The figures in the page's text are a claim's. An address with a scenario means others.
  const ignored = beside.split(" ");
  for (const key of asked.keys()) {
    if (!ignored.includes(key) && !key.startsWith("utm_")) {
      root.dataset.waiting = "";
    }
  }

  const stop = () => {
    const notice = document.getElementById("stopped");
    if (!notice) {
      addEventListener("DOMContentLoaded", stop, { once: true });
      return;
    }
    // While the page's text is there, its claim's figures are what is shown; later, the reader's own.
    root.dataset.stopped = document.getElementById("printed") ? "" : "later";
    // What nothing answers any more, and what could stop it again.
    for (const dead of document.querySelectorAll("#page :is(button,input,select)")) dead.disabled = true;
    document.querySelector("dialog[open]")?.close();
    // A frame keeps its scenario out of its address.
    notice.querySelector("a").href = document.querySelector(".embed footer a")?.href ?? location.href;
    notice.querySelector("button").onclick = () => location.reload();
    notice.hidden = false;
  };
  addEventListener("explorer-stopped", stop);
  // The first is said; what follows from it is not worth a word.
  const say = (event) => {
    if (!("stopped" in root.dataset)) return dispatchEvent(new Event("explorer-stopped"));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // A trap of the program, or a script that came in part.
  const fatal = (error) => error instanceof SyntaxError ||
    globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
  addEventListener("unhandledrejection", (event) => fatal(event.reason) && say(event));
  // Files that do not load say so only on the way down to their element.
  addEventListener("error", (event) => {
    const file = event.target instanceof HTMLScriptElement;
    if (file ? event.target.type === "module" : fatal(event.error)) say(event);
  }, true);
  if (!("noModule" in HTMLScriptElement.prototype)) say();
})();
