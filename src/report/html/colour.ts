import { tenantColours } from "./style.ts";

/** Class and style of a tenant's colour: the same tenant has the same everywhere on the page. */
export function tenantColour(tenant: number): { readonly class: string; readonly style: string } {
  if (tenant < tenantColours) return { class: `c${tenant}`, style: "" };
  // Past the named colours: steps of the golden angle, which never come near one another for long.
  const hue = Math.round((tenant * 137.508) % 360);
  return { class: "", style: `fill:hsl(${hue} 45% 45%);background:hsl(${hue} 45% 45%)` };
}
