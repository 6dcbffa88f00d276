export { LeaseAxis, LeaseBars, PaceBar, SmallBars, WaitRange, type LeaseBar } from './bars'
export { OccupancyStep, type OccupancyStepProps } from './occupancy-step'
export { PlanCurve, type PlanCurveProps } from './plan-curve'
export { planOn, type Reading } from './scale'
