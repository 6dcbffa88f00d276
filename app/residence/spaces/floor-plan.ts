/** A floor's drawing and a unit's place on it are described where the building is founded. */
export type { FloorPlan, UnitKind, UnitShape } from './building'
