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
    root.dataset.stopped = "";
    notice.querySelector("a").href = location.href;
    notice.querySelector("button").onclick = () => location.reload();
    notice.hidden = false;
  };
  const trapped = (error) => globalThis.WebAssembly && error instanceof WebAssembly.RuntimeError;
  addEventListener("explorer-stopped", stop);
  addEventListener("unhandledrejection", (event) => trapped(event.reason) && stop());
  // Files that do not load say so only on the way down to their element.
  addEventListener("error", (event) => {
    const file = event.target instanceof HTMLScriptElement;
    if (file ? event.target.type === "module" : trapped(event.error)) stop();
  }, true);
  if (!("noModule" in HTMLScriptElement.prototype)) stop();
})();
