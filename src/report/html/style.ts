/** Tenants and buses have as many colours; more tenants take further hues by `tenantColour`. */
export const tenantColours = 12;

const light = `
--page:#fff;--ink:#1a1f26;--soft:#59636e;--line:#d4d9df;--faint:#f4f6f8;--panel:#fff;--link:#0b57a4;
--good:#17693a;--good-back:#e9f5ee;--bad:#a8201a;--bad-back:#fcecea;--warn:#7a5200;--warn-back:#fdf4e0;
--t0:#2f6db5;--t1:#c2591c;--t2:#2b8255;--t3:#9a3fa0;--t4:#a3781a;--t5:#c23b55;--t6:#1f8593;--t7:#6a56c4;
--t8:#76802a;--t9:#8b5a3c;--t10:#b0468c;--t11:#5b6b7d;
--wire-in-0:#8a95a1;--wire-in-1:#4d5965;--box:#fff;--box-edge:#39434e;--box-head:#59636e;--edge-panel:#eef1f4;`;

const dark = `
--page:#14181d;--ink:#e3e7ec;--soft:#9aa5b1;--line:#343c46;--faint:#1c2127;--panel:#191e24;--link:#7db8f5;
--good:#79d3a0;--good-back:#15291f;--bad:#ff9b92;--bad-back:#351a19;--warn:#ecc46c;--warn-back:#2e2614;
--t0:#4784cd;--t1:#cf6a2c;--t2:#379465;--t3:#af57b5;--t4:#a87f26;--t5:#d1506a;--t6:#2a93a1;--t7:#7f6cd8;
--t8:#828c36;--t9:#a06c4c;--t10:#c05a9d;--t11:#6f8093;
--wire-in-0:#6d7883;--wire-in-1:#aab4bf;--box:#1c2229;--box-edge:#8f9aa6;--box-head:#9aa5b1;--edge-panel:#20262d;`;

const page = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
main,header.top,footer{max-width:1240px;margin:0 auto;padding:0 20px}
header.top{padding-top:28px}
h1{font-size:25px;line-height:1.25;margin:0 0 4px;font-weight:650;letter-spacing:-.01em}
h2{font-size:19px;line-height:1.3;margin:44px 0 6px;padding-top:14px;border-top:1px solid var(--line);font-weight:650}
h3{font-size:15.5px;margin:24px 0 6px;font-weight:650}
p{margin:6px 0 10px;max-width:78ch}
a{color:var(--link)}
.sub{color:var(--soft);margin:0}
code,pre,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;font-size:.875em}
code{overflow-wrap:anywhere}
pre{background:var(--faint);border:1px solid var(--line);border-radius:4px;padding:10px 12px;margin:8px 0 12px;line-height:1.45}
nav{display:flex;flex-wrap:wrap;gap:4px 18px;margin:14px 0 0;font-size:14px}
.verdict{display:flex;gap:10px;align-items:baseline;margin:16px 0 0;padding:10px 14px;border-left:4px solid;border-radius:3px;font-size:16.5px;font-weight:600;max-width:none}
.verdict.pass{color:var(--good);background:var(--good-back)}
.verdict.fail{color:var(--bad);background:var(--bad-back)}
.verdict.open{color:var(--warn);background:var(--warn-back)}
.remark{border-left:3px solid var(--warn);background:var(--warn-back);padding:8px 12px;margin:10px 0 14px;max-width:none}
.absent{color:var(--soft)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(168px,1fr));gap:10px;margin:16px 0 0}
.card{border:1px solid var(--line);border-radius:5px;background:var(--panel);padding:10px 13px 11px;min-width:0}
.card dt{color:var(--soft);font-size:13px;margin:0}
.card dd{margin:1px 0 0;font-size:21px;font-weight:620;font-variant-numeric:tabular-nums;line-height:1.25;overflow-wrap:anywhere}
.card dd small{font-size:14px;font-weight:500;color:var(--soft)}
.card dd.why{margin:3px 0 0;font-size:12.5px;line-height:1.35;color:var(--soft);font-weight:400}
dl.cards{margin-bottom:0}
.scroll{overflow-x:auto;max-width:100%;margin:8px 0 14px}
.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;font-size:13.5px;line-height:1.35;font-variant-numeric:tabular-nums;min-width:min(100%,660px)}
caption span{display:inline-block;position:sticky;left:0;max-width:min(96ch,calc(100vw - 28px))}
caption{text-align:left;color:var(--soft);font-size:13px;padding:0 0 6px;caption-side:top}
th,td{padding:5px 9px;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{padding-left:0}
th{font-weight:600}
thead th{white-space:normal;color:var(--soft);font-size:12.5px;vertical-align:bottom;border-bottom-color:var(--soft)}
th.n,td.n{text-align:right}
td.wrap{white-space:normal;min-width:16em}
tfoot th,tfoot td{border-bottom:0;border-top:1px solid var(--soft);font-weight:600}
tr.inner th{font-weight:400}
.swatch{display:inline-block;width:11px;height:11px;border-radius:2px;margin-right:7px;vertical-align:-1px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.bar{display:inline-block;width:74px;height:9px;background:var(--faint);border:1px solid var(--line);border-radius:2px;margin-left:8px;vertical-align:0;overflow:hidden}
.bar i{display:block;height:100%;background:var(--ink);opacity:.6;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.legend{display:flex;flex-wrap:wrap;gap:3px 18px;margin:8px 0 4px;padding:0;list-style:none;font-size:13.5px}
.note{color:var(--soft);font-size:13px}
th .note{font-weight:400}
summary{cursor:pointer}
.tag{font-size:12px;font-weight:600;padding:1px 6px;border-radius:3px;border:1px solid currentColor}
.tag.pass{color:var(--good)}.tag.fail{color:var(--bad)}.tag.open{color:var(--warn)}
ul.tree,ul.tree ul{list-style:none;margin:0;padding:0 0 0 18px}
ul.tree{padding-left:0;margin:8px 0 12px;font-size:13.5px}
ul.tree li{padding:1px 0}
ul.tree ul{border-left:1px solid var(--line);margin-left:5px}
footer{color:var(--soft);font-size:13px;margin-top:40px;padding-top:14px;padding-bottom:40px}
dl.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:3px 18px;margin:10px 0;font-size:14px}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0;overflow-wrap:anywhere}
`;

const graphics = `
svg{display:block}
svg text{fill:var(--ink)}
svg.diagram{margin:0 auto;height:auto;font:10.5px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace}
@media(min-width:1000px){svg.diagram{width:100%}}
svg.diagram .box{fill:var(--box);stroke:var(--box-edge);stroke-width:1.2}
svg.diagram .inputs .box,svg.diagram .outputs .box{fill:var(--edge-panel);stroke:var(--line)}
svg.diagram .title{font-weight:700;font-size:11.5px}
svg.diagram .copies{font-weight:700;font-size:11.5px;fill:var(--soft)}
svg.diagram .range,svg.diagram .inside{fill:var(--soft)}
svg.diagram .inside{font-style:italic}
svg.diagram .lane{font-size:9.5px;fill:var(--c);stroke:var(--page);stroke-width:3px;paint-order:stroke}
svg.diagram .clock,svg.diagram .bracket{fill:none;stroke:var(--box-edge)}
svg.diagram .flop{fill:var(--box);stroke:var(--box-edge);stroke-width:1.1}
svg.diagram .bracket{stroke:var(--soft);stroke-width:.8}
.bus .wire{fill:none;stroke:var(--c);stroke-width:1.5;stroke-linecap:square}
.bus .hit{fill:none;stroke:transparent;stroke-width:7}
.bus circle,.bus .arrow{fill:var(--c)}
.bus:hover .wire{stroke-width:3}
${Array.from({ length: tenantColours }, (_, i) => `.bus-${i}{--c:var(--t${i})}`).join("")}
.bus-in-0{--c:var(--wire-in-0)}.bus-in-1{--c:var(--wire-in-1)}
svg.timeline{width:100%;min-width:960px;height:auto;font:11.5px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
svg.timeline .row{fill:var(--faint)}
svg.timeline .axis{stroke:var(--soft);fill:none}
svg.timeline .grid{stroke:var(--line);fill:none}
svg.timeline .tick{fill:var(--soft);font-size:11px;font-variant-numeric:tabular-nums}
svg.timeline .on{fill:#fff;font-size:11px;pointer-events:none}
svg.timeline path.iv,svg.timeline rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
svg.bars{width:100%;min-width:960px;height:auto;font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
svg.bars .grid{stroke:var(--line)}
svg.bars .tick{fill:var(--soft);font-size:11px}
svg.bars rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
${Array.from({ length: tenantColours }, (_, i) => `.c${i}{fill:var(--t${i});background:var(--t${i})}`).join("")}
`;

const small = `
@media(max-width:640px){body{font-size:14.5px}main,header.top,footer{padding-left:14px;padding-right:14px}h1{font-size:21px}
.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.card dd{font-size:17px}.verdict{font-size:15px}dl.facts{grid-template-columns:minmax(0,1fr);gap:0}dl.facts dd{margin-bottom:6px}}
@media print{@page{size:landscape;margin:12mm}body{font-size:10.5pt}main,header.top,footer{max-width:none;padding:0}nav{display:none}.scroll{overflow:visible}
h2,h3{break-after:avoid}tr,table,svg,.card,.verdict{break-inside:avoid}svg.diagram,svg.timeline,svg.bars{width:100%;min-width:0}a{color:inherit;text-decoration:none}
pre{white-space:pre-wrap;overflow-wrap:anywhere}table{font-size:8pt}thead th{font-size:7.5pt}th,td{padding-left:6px;padding-right:6px}.bar{width:44px}}
`;

/** The style sheet of the page: light, dark, narrow and printed. */
export const styleSheet: string = [
  `:root{color-scheme:light dark;${light}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${dark}}}`,
  page,
  graphics,
  small,
]
  .join("")
  .replaceAll("\n", "");
