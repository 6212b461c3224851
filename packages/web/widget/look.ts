/** Everything a page may want to look otherwise is a custom property; `part` names reach the rest. */
const css = `
:host { display: block; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
section {
  --color: var(--techconnect-color, #1f3fa8);
  --border: var(--techconnect-border, #c3cfcc);
  padding: var(--techconnect-padding, 1.25rem);
  border: 1px solid var(--border);
  border-radius: var(--techconnect-radius, 0.75rem);
  background: var(--techconnect-background, #ffffff);
  color: var(--techconnect-text, #14213d);
  font: 1rem/1.5 var(--techconnect-font, system-ui, sans-serif);
  text-align: start;
  overflow-wrap: anywhere;
}
h2, h3, h4 { margin: 0 0 0.75rem; font-size: 1.25rem; line-height: 1.3; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding-block: 0.5rem; border-block-start: 1px solid var(--border); }
p { margin: 0; }
a { display: inline-block; padding-block: 0.25rem; color: var(--color); font-weight: 600; }
[part="notice"] { font-size: 0.875rem; font-style: italic; }
[part="all"] { padding-block-start: 0.5rem; border-block-start: 1px solid var(--border); }
label { display: block; margin-block-end: 0.25rem; }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; }
input, button { min-block-size: 2.75rem; border-radius: 0.5rem; font: inherit; }
input { flex: 1 1 10rem; min-inline-size: 0; padding-inline: 0.75rem; border: 2px solid currentColor; background: inherit; color: inherit; }
button { padding-inline: 1rem; border: 2px solid var(--color); background: var(--color); color: var(--techconnect-on-color, #ffffff); font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
`;

/** A sheet made by script: a page that allows no inline styles allows this. */
export const look = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
