import type { ComponentType } from "react";
import type { Section } from "../domain/report/schema.ts";
import { ContextBody, ContextGlance } from "./ContextSection.tsx";
import { DisputeBody, DisputeGlance } from "./DisputeSection.tsx";
import { RangeBody, RangeGlance } from "./RangeSection.tsx";
import type { GlanceProps, SectionProps } from "./sectionParts.ts";
import { TollsBody, TollsGlance } from "./TollsSection.tsx";

type SectionKind = {
  /** The section in full, on its own page. */
  Body: ComponentType<SectionProps>;
  /** The section in brief, on the overview. */
  Glance: ComponentType<GlanceProps>;
};

/** How each kind of section is shown. */
export const sectionKinds: { readonly [Kind in Section["kind"]]: SectionKind } = {
  range: { Body: RangeBody, Glance: RangeGlance },
  tolls: { Body: TollsBody, Glance: TollsGlance },
  dispute: { Body: DisputeBody, Glance: DisputeGlance },
  context: { Body: ContextBody, Glance: ContextGlance },
};
