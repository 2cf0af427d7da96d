// What the pages do beyond links and forms. Nothing here is needed to read them.
"use strict";

const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

// Suggestions under a field, as the pattern for comboboxes has it.
let lists = 0;
function suggest(input) {
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = "suggestions-" + ++lists;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "suggestions");
  list.hidden = true;
  input.after(list);
  Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id }).forEach(([k, v]) => input.setAttribute(k, v));
  let at = -1, turn = 0, timer, going = false;

  const show = (on) => {
    list.hidden = !on;
    input.setAttribute("aria-expanded", String(on));
    if (!on) { at = -1; input.removeAttribute("aria-activedescendant"); }
  };
  const select = (n) => {
    const items = $$("li", list);
    at = (n + items.length) % items.length;
    items.forEach((li, i) => li.setAttribute("aria-selected", String(i === at)));
    input.setAttribute("aria-activedescendant", items[at].id);
    items[at].scrollIntoView({ block: "nearest" });
  };
  const take = (li) => {
    show(false);
    if (input.dataset.suggest === "go") { going = true; location.href = li.dataset.page; return; }
    input.value = li.dataset.id;
    input.title = li.dataset.name;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const ask = async () => {
    const mine = ++turn, q = input.value.trim(), low = q.toLowerCase();
    if (q.length < 2) { show(false); return; }
    const answer = await fetch("/api/v1/search?limit=8&q=" + encodeURIComponent(q)).catch(() => null);
    if (!answer?.ok) return; // one can go on without suggestions
    const { items } = await answer.json();
    if (mine !== turn || document.activeElement !== input) return;
    const chosen = $$("li", list)[at]?.dataset.id;
    const ambiguous = items.filter((a) => a.match === "name").length > 1;
    list.replaceChildren(...items.map((a, i) => {
      const li = document.createElement("li"), more = document.createElement("small");
      li.id = list.id + "-" + i;
      li.setAttribute("role", "option");
      li.dataset.id = a.id;
      li.dataset.name = a.name;
      li.dataset.page = a.page;
      const alias = !a.name.toLowerCase().includes(low) && a.aliases?.find((n) => n.toLowerCase().startsWith(low));
      more.textContent = " " + a.id + (alias ? ", also " + alias : "");
      li.append(a.name, more);
      if (a.match === "similar" || ambiguous && a.match === "name") {
        const flag = document.createElement("small");
        flag.className = "flag";
        flag.textContent = a.match === "name" ? " ambiguous" : " similar";
        li.append(flag);
      }
      li.addEventListener("mousedown", (e) => { e.preventDefault(); take(li); });
      return li;
    }));
    at = -1;
    show(items.length > 0);
    const again = items.findIndex((a) => a.id === chosen);
    if (again >= 0) select(again); // what was chosen while the answer was on its way
  };
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
  input.addEventListener("blur", () => show(false));
  input.form?.addEventListener("submit", (e) => { if (going) e.preventDefault(); }); // the same stroke must not search as well
  addEventListener("pageshow", () => { going = false; });
  input.addEventListener("keydown", (e) => {
    if (list.hidden) return;
    if (e.key === "ArrowDown") { e.preventDefault(); select(at + 1); }
    if (e.key === "ArrowUp") { e.preventDefault(); select(at < 0 ? -1 : at - 1); }
    if (e.key === "Escape") { e.preventDefault(); show(false); }
    if (e.key === "Enter" && at >= 0) { e.preventDefault(); take($$("li", list)[at]); }
  });
}

// Parts of the page that are exchanged without loading all of it. The address
// always says what is shown.
let loading, shown = location.pathname + location.search;
async function swap(address, selector, push = true) {
  clearTimeout(noting);
  if (push && selector !== "#evidence") sight.view = sight.pan = ""; // otherwise the picture stays
  loading?.abort();
  loading = new AbortController();
  let answer;
  try {
    answer = await fetch(address, { signal: loading.signal, headers: { Accept: "text/html" } });
  } catch (e) {
    if (e.name !== "AbortError") location.href = address;
    return false;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector(selector), old = document.querySelector(selector);
  if (!fresh || !old) { location.href = address; return false; }
  if (selector === "#evidence") markOpen(page);
  old.replaceWith(fresh);
  document.title = page.title;
  if (push) history.pushState({}, "", withSight(address));
  shown = location.pathname + location.search;
  wake(fresh);
  if (selector !== "#evidence") document.getElementById("said").textContent = (fresh.querySelector(".trouble") ?? fresh.querySelector("h2"))?.textContent ?? "";
  return true;
}

// markOpen shows which line of the picture is open.
function markOpen(page) {
  const now = $$("a.edge", document), then = $$("a.edge", page);
  now.forEach((a, i) => a.classList.toggle("open", !!then[i]?.classList.contains("open")));
}

document.addEventListener("click", async (e) => {
  const a = e.target.closest?.("a[data-swap]");
  if (!a || e.metaKey || e.ctrlKey || e.shiftKey || e.button) return;
  const address = a.href.baseVal ?? a.href, where = a.dataset.swap;
  if (!document.querySelector(where)) return;
  e.preventDefault();
  const line = document.querySelector("a.edge.open");
  if (!await swap(address, where)) return;
  if ("close" in a.dataset) { line?.focus(); return; }
  const part = document.querySelector(where);
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
});
addEventListener("popstate", () => { // not where only the place on the page is another
  if (location.pathname + location.search !== shown) swap(location.href, "#main", false);
});

// What part of a page is in sight stands in the address too: "view" where a drawing was
// moved or zoomed, "pan" where a narrow window scrolls it, in thousandths of its width,
// and the id of what was unfolded or folded.
const sight = { view: "", pan: "" };
let noting;
function note(name, value) {
  sight[name] = value;
  clearTimeout(noting); // not at every step of the mouse
  noting = setTimeout(() => {
    history.replaceState(history.state, "", withSight(location.href));
    shown = location.pathname + location.search;
  }, 150);
}
function withSight(address) {
  const to = new URL(address, location.href);
  for (const [name, value] of Object.entries(sight)) {
    if (value) to.searchParams.set(name, value);
    else to.searchParams.delete(name);
  }
  return to.href;
}

// A narrow window scrolls a drawing.
function pan(wide) {
  sight.pan = "";
  const at = Number(new URLSearchParams(location.search).get("pan"));
  if (at > 0 && at < 1000) {
    sight.pan = String(at);
    wide.scrollLeft = at / 1000 * wide.scrollWidth - wide.clientWidth / 2;
  }
  wide.addEventListener("scroll", () => note("pan", wide.scrollLeft > 0 ? String(Math.round((wide.scrollLeft + wide.clientWidth / 2) / wide.scrollWidth * 1000)) : ""), { passive: true });
}

// What can be folded stays as it was left.
function fold(part) {
  const usual = part.dataset.usual, now = () => part.open ? "open" : "shut";
  sight[part.id] = now() === usual ? "" : now();
  part.addEventListener("toggle", () => { if ((sight[part.id] || usual) !== now()) note(part.id, now() === usual ? "" : now()); });
}

// A drawing can be moved and zoomed.
function zoom(figure) {
  const svg = figure.querySelector("svg"), whole = svg.viewBox.baseVal;
  const all = [whole.x, whole.y, whole.width, whole.height];
  let box = [...all];
  const show = () => svg.setAttribute("viewBox", box.map((n) => n.toFixed(1)).join(" "));
  const draw = () => { show(); note("view", box.every((n, i) => n === all[i]) ? "" : box.map((n) => n.toFixed(1)).join(",")); };
  const given = new URLSearchParams(location.search).get("view") ?? "", asked = given.split(",").map(Number);
  const fits = asked.length === 4 && asked.every(Number.isFinite) && asked[2] >= all[2] / 13 && asked[2] <= all[2] * 1.6 && asked[3] > 0;
  sight.view = fits ? given : "";
  if (fits) { box = asked; show(); }
  const scale = (f, px = 0.5, py = 0.5) => {
    const w = Math.min(all[2] * 1.5, Math.max(all[2] / 12, box[2] * f)), g = w / box[2];
    box = [box[0] + box[2] * px * (1 - g), box[1] + box[3] * py * (1 - g), w, box[3] * g];
    draw();
  };
  const move = (dx, dy) => { box[0] += dx * box[2]; box[1] += dy * box[3]; draw(); };
  const reset = () => { box = [...all]; draw(); };
  figure.classList.add("live");
  figure.tabIndex = 0;
  figure.setAttribute("aria-label", "drawing; plus and minus zoom, arrows move, 0 shows all");
  const tools = document.createElement("div");
  tools.className = "tools";
  for (const [sign, name, act] of [["+", "larger", () => scale(0.75)], ["−", "smaller", () => scale(1.333)], ["0", "all of it", reset]]) {
    const b = document.createElement("button");
    b.type = "button";
    b.textContent = sign;
    b.setAttribute("aria-label", name);
    b.addEventListener("click", act);
    tools.append(b);
  }
  figure.prepend(tools);
  figure.addEventListener("keydown", (e) => {
    if (e.target !== figure) return;
    const keys = { "+": () => scale(0.75), "=": () => scale(0.75), "-": () => scale(1.333), "0": reset,
      ArrowLeft: () => move(-0.1, 0), ArrowRight: () => move(0.1, 0), ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1) };
    if (keys[e.key]) { e.preventDefault(); keys[e.key](); }
  });
  svg.addEventListener("wheel", (e) => {
    if (!e.ctrlKey && !e.metaKey) return; // the page scrolls as always
    e.preventDefault();
    const r = svg.getBoundingClientRect();
    scale(e.deltaY > 0 ? 1.15 : 0.87, (e.clientX - r.left) / r.width, (e.clientY - r.top) / r.height);
  }, { passive: false });
  let from;
  svg.addEventListener("pointerdown", (e) => { if (!e.button) from = { x: e.clientX, y: e.clientY, box: [...box], moved: false }; });
  svg.addEventListener("pointermove", (e) => {
    if (!from) return;
    const r = svg.getBoundingClientRect(), dx = e.clientX - from.x, dy = e.clientY - from.y;
    if (!from.moved && Math.hypot(dx, dy) < 5) return;
    if (!from.moved) { from.moved = true; svg.setPointerCapture(e.pointerId); svg.classList.add("moving"); }
    box[0] = from.box[0] - dx * box[2] / r.width;
    box[1] = from.box[1] - dy * box[3] / r.height;
    draw();
  });
  const end = () => { svg.classList.remove("moving"); setTimeout(() => { from = null; }); };
  svg.addEventListener("pointerup", end);
  svg.addEventListener("pointercancel", end);
  svg.addEventListener("click", (e) => { if (from?.moved) { e.preventDefault(); e.stopPropagation(); } }, true);
  svg.addEventListener("dragstart", (e) => e.preventDefault());
}

// The slider goes through the months in which documents were published.
function slider(p) {
  const months = p.dataset.months.split(" ").filter(Boolean), field = p.querySelector("input");
  if (months.length < 2) return;
  const range = document.createElement("input");
  range.type = "range";
  range.min = 0;
  range.max = months.length;
  const place = () => {
    const i = months.findIndex((m) => field.value && m >= field.value.slice(0, 7));
    range.value = i < 0 ? months.length : i;
  };
  place();
  range.setAttribute("aria-label", "as known on, by month");
  const name = () => { range.setAttribute("aria-valuetext", field.value || "today"); };
  name();
  range.addEventListener("input", () => { field.value = months[range.value] ?? ""; name(); });
  range.addEventListener("change", () => show(field.form));
  field.addEventListener("change", () => { place(); name(); });
  p.insertBefore(range, field);
}

// show asks the form's question in place.
function show(form) {
  const q = new URLSearchParams();
  for (const [k, v] of new FormData(form)) if (v !== "") q.append(k, v);
  if (q.get("from") && q.get("to")) swap(form.action + "?" + q, "#result");
}

// Statements in a margin and their words light up together.
function reader(root) {
  for (const note of $$(".margin-note[id]", root)) {
    const mark = document.getElementById(note.id.replace("note", "trigger"));
    if (!mark) continue;
    for (const [el, other] of [[note, mark], [mark, note]])
      for (const [on, off] of [["mouseenter", "mouseleave"], ["focusin", "focusout"]]) {
        el.addEventListener(on, () => other.classList.add("lit"));
        el.addEventListener(off, () => other.classList.remove("lit"));
      }
  }
}

function wake(root) {
  $$("input[data-suggest]", root).forEach(suggest);
  $$("[data-zoom]", root).forEach(zoom);
  $$("figure .wide", root).forEach(pan);
  $$("[data-months]", root).forEach(slider);
  $$("details[data-usual]", root).forEach(fold);
  reader(root);
}
wake(document);

document.addEventListener("submit", (e) => {
  const form = e.target;
  const now = new URLSearchParams(location.search);
  if (form.id === "question" && ["from", "to"].every((k) => now.get(k) === form.elements[k].value)) { e.preventDefault(); show(form); return; }
  for (const field of form.elements) if (field.name && field.value === "") field.disabled = true; // short addresses
  setTimeout(() => { for (const field of form.elements) field.disabled = false; });
});
addEventListener("keydown", (e) => {
  if (e.defaultPrevented || /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName)) return;
  if (e.key === "/") { e.preventDefault(); document.getElementById("q").focus(); }
  if (e.key === "Escape") document.querySelector("#evidence [data-close]")?.click();
});
