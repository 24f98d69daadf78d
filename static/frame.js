// The page in a frame of another: the colours that its address asks for, before anything is shown, and
// its height, for whichever script the page around it runs. Needs nothing but this file.
(() => {
  const US = "ai-investment-explorer";
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);

  // Colours.
  const parts = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = (hex) => {
    const [red, green, blue] = parts(hex).map(linear);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  // An accent that could not be read on the page's paper is not taken.
  const tint = () => {
    const accent = "#" + asked.get("accent");
    const paper = getComputedStyle(root).getPropertyValue("--paper").trim();
    const reads = /^#[0-9a-f]{6}$/i.test(accent) && contrast(accent, paper) >= 4.5;
    if (reads) root.style.setProperty("--accent", accent);
    else root.style.removeProperty("--accent");
  };
  const paint = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    tint();
    dispatchEvent(new Event("explorer-theme"));
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tint);
  paint(asked.get("theme"));

  // Height.
  if (parent === window) return;
  const post = (message) => parent.postMessage(message, "*");
  const tell = (type, data) => post({ source: US, v: 1, type, data });
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");
  const pym = asked.get("childId");
  let resizer, last;
  const measure = (event) => {
    const height = root.offsetHeight;
    // A frame that is not shown has no height, and one that did not change has nothing to say.
    if (!height || (height === last && event === "resize")) return;
    last = height;
    tell("height", { height });
    post({ "datawrapper-height": { [asked.get("e") ?? location.href]: height } });
    post({ sentinel: "amp", type: "embed-size", height });
    post({ kind: "resize-height", value: height });
    post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
    if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (secret) post({ message: "height", value: height, secret });
    if (resizer) post(`[iFrameSizer]${resizer}:${height}:${root.offsetWidth}:${event}`);
  };
  addEventListener("message", ({ source, data }) => {
    if (source !== parent) return;
    if (typeof data === "string" && data.startsWith("[iFrameSizer]")) {
      resizer = data.slice(13).split(":")[0];
      measure("init");
    } else if (data?.source === US && data.type === "theme") {
      const theme = data.data?.value;
      if (/^(auto|light|dark)$/.test(theme)) paint(theme);
    } else if (data?.source === US && data.type === "get") {
      measure("init");
    }
  });
  addEventListener("explorer-stopped", () => tell("error", { problems: 1 }), { once: true });
  // Whoever began to listen while the page loaded.
  addEventListener("load", () => measure("init"));
  new ResizeObserver(() => measure("resize")).observe(root);
  // A frame that is not in sight is not observed: that its program took over from its text is.
  new MutationObserver(() => measure("resize")).observe(root, { attributeFilter: ["data-ready"] });
})();
