// For pages that show the explorer in a frame, and may run a script: frames as tall as what they hold,
// and <ai-investment-explorer>, which puts a frame in place of the link inside it.
(() => {
  const US = "ai-investment-explorer";
  if (customElements.get(US)) return;
  const OPTIONS = ["theme", "accent", "only", "lock"];

  customElements.define(US, class extends HTMLElement {
    connectedCallback() {
      // The link may not have been read yet.
      if (document.readyState === "loading") {
        addEventListener("DOMContentLoaded", () => this.connectedCallback(), { once: true });
        return;
      }
      const link = this.querySelector("a");
      if (!link || this.frame) return;
      const address = new URL(link.href);
      // Anything else would run in the article's own name.
      if (!/^https?:$/.test(address.protocol)) return;
      const [, top, language] = address.pathname.match(/^(.*?\/)(fr|en)\/(?:[\w-]+\/)?$/) ?? [];
      if (!language) return;
      const preset = address.pathname.slice(top.length + 3, -1);
      if (preset && !address.searchParams.has("p")) address.searchParams.set("p", preset);
      address.pathname = `${top}${this.lang || language}/embed/`;
      for (const option of OPTIONS) {
        if (this.hasAttribute(option)) address.searchParams.set(option, this.getAttribute(option));
      }
      const frame = this.frame = document.createElement("iframe");
      frame.src = address;
      frame.title = this.title || link.title || link.querySelector("img")?.alt || link.textContent;
      frame.loading = "lazy";
      frame.allow = "fullscreen; clipboard-write; web-share";
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.height = 720;
      frame.style.cssText = "width:0;min-width:100%;border:0;display:block";
      link.hidden = true;
      link.after(frame);
    }
  });

  // Frames that were there before this script have said their height already.
  const { origin } = new URL(document.currentScript.src);
  const ask = () => {
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.src.startsWith(origin)) {
        frame.contentWindow.postMessage({ source: US, v: 1, type: "get" }, "*");
      }
    }
  };
  addEventListener("load", ask);
  ask();

  addEventListener("message", ({ source, data }) => {
    if (data?.source !== US || data.v !== 1) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow !== source) continue;
      const height = Number(data.data?.height);
      if (data.type === "height" && height > 0 && height < 1e5) frame.height = Math.ceil(height);
      frame.dispatchEvent(new CustomEvent(US, { bubbles: true, detail: data }));
    }
  });
})();
