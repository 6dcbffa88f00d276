/** What of the package is used here; it comes without types. */
declare module 'dxf' {
  export class Helper {
    constructor(text: string)
    parsed: { header?: { insUnits?: number } } | null
    toPolylines(): {
      bbox: { valid?: boolean; min: { x: number; y: number }; max: { x: number; y: number } }
      polylines: { vertices: [number, number][] }[]
    }
  }
}
