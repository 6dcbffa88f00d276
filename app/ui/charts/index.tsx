export { LeaseAxis, LeaseBars, PaceBar, SmallBars, WaitRange } from './bars'
export { OccupancyStep } from './occupancy-step'
export { PlanCurve } from './plan-curve'
