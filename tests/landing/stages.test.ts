import { describe, expect, it } from 'vitest'
import {
  daysToWork,
  median,
  nextStages,
  outOfOrder,
  paceOf,
  type Milestone,
  type ProjectStage,
  type Stage,
} from '~/landing/projects/stages'

describe('the stages that may follow', () => {
  it.each([
    ['intent', 'land', ['matched']],
    ['signed', 'factory', ['registered']],
    ['approved_or_leased', 'land', ['under_construction']],
    ['approved_or_leased', 'factory', ['under_construction', 'completed', 'producing']],
    ['under_construction', 'factory', ['completed', 'producing']],
    ['completed', 'factory', ['producing']],
    ['above_scale', 'land', []],
    ['dropped', 'factory', []],
  ] as const)('%s in %s', (stage, premises, next) => {
    expect(nextStages(stage, premises)).toEqual(next)
  })
})

describe('the order of a plan', () => {
  it.each([
    ['rises', { signed: '2027-01-01', registered: '2027-02-01' }, null],
    ['may stand still', { signed: '2027-01-01', registered: '2027-01-01' }, null],
    ['falls', { signed: '2027-02-01', producing: '2027-01-31' }, 'producing'],
    ['begins before the project', { signed: '2026-11-19' }, 'signed'],
    ['is empty', {}, null],
  ] as const)('%s', (_, plan, wrong) => {
    expect(outOfOrder(plan, '2026-11-20')).toBe(wrong)
  })
})

const TODAY = '2026-11-20'
const milestone = (stage: Stage, plannedOn: string | null, actualOn: string | null = null): Milestone => ({
  stage,
  plannedOn,
  actualOn,
})
const project = (
  stage: ProjectStage,
  blockedSince: string | null = null,
  premises: 'land' | 'factory' = 'land',
) => ({
  stage,
  premises,
  blockedSince,
  stageSince: '2026-06-01',
})
const signedOnTime = milestone('signed', '2026-06-01', '2026-06-01')

describe('how a project stands', () => {
  it.each([
    [
      'the next day is ahead',
      project('signed'),
      [signedOnTime, milestone('registered', '2026-11-21')],
      ['on_plan', 0],
    ],
    [
      'the next day is today',
      project('signed'),
      [signedOnTime, milestone('registered', TODAY)],
      ['on_plan', 0],
    ],
    [
      'the next day has passed',
      project('signed'),
      [signedOnTime, milestone('registered', '2026-11-19')],
      ['stalled', 1],
    ],
    [
      'blocked, next day ahead',
      project('signed', '2026-10-16'),
      [signedOnTime, milestone('registered', '2026-12-01')],
      ['stalled', 35],
    ],
    [
      'blocked and overdue: since the first',
      project('signed', '2026-11-10'),
      [signedOnTime, milestone('registered', '2026-11-01')],
      ['stalled', 19],
    ],
    [
      'the last stage came late',
      project('signed'),
      [milestone('signed', '2026-05-20', '2026-06-01'), milestone('registered', '2026-12-01')],
      ['behind', 12],
    ],
    ['nobody planned the next', project('signed'), [signedOnTime], ['behind', 0]],
    ['it produces', project('producing'), [milestone('full_capacity', '2026-01-01')], ['done', 0]],
    ['it produces, but is blocked', project('producing', '2026-11-18'), [], ['stalled', 2]],
    ['it was dropped', project('dropped', '2026-01-01'), [], ['dropped', 0]],
  ] as const)('%s', (_, facts, milestones, [pace, days]) => {
    expect(paceOf(facts, [...milestones], TODAY)).toMatchObject({ pace, days })
  })

  it('in a factory waits for the stage that is planned, not the one that may be skipped', () => {
    const standing = paceOf(
      project('approved_or_leased', null, 'factory'),
      [milestone('approved_or_leased', '2026-06-01', '2026-06-01'), milestone('producing', '2027-03-01')],
      TODAY,
    )
    expect(standing).toEqual({
      pace: 'on_plan',
      days: 0,
      next: 'producing',
      nextOn: '2027-03-01',
      dueOn: '2027-03-01',
      turn: 'firm',
    })
  })

  it.each([
    ['intent', 'us'],
    ['matched', 'park'],
    ['signed', 'firm'],
    ['registered', 'park'],
  ] as const)('after %s it is the turn of %s', (stage, turn) => {
    expect(paceOf(project(stage), [], TODAY).turn).toBe(turn)
  })
})

describe('days from signing to work', () => {
  it('count to the start of building, else to what came instead', () => {
    const signed = milestone('signed', null, '2026-01-01')
    const building = milestone('under_construction', null, '2026-08-03')
    const producing = milestone('producing', null, '2026-01-31')
    expect(daysToWork('land', [signed, building])).toBe(214)
    expect(daysToWork('land', [signed, producing])).toBeNull()
    expect(daysToWork('factory', [signed, producing])).toBe(30)
    expect(daysToWork('factory', [signed, building])).toBeNull()
    expect(daysToWork('land', [signed])).toBeNull()
  })

  it('have a median', () => {
    expect([median([]), median([5]), median([9, 1, 5]), median([1, 2, 4, 8])]).toEqual([null, 5, 5, 3])
  })
})

it.each([
  ['nobody said in whose hands it lies', {}, 'firm', '2026-12-01'],
  ['the park', { blockedBy: 'park' }, 'park', '2026-12-01'],
  ['us, by a day', { blockedBy: 'incubator', blockedUntil: '2026-12-10' }, 'us', '2026-12-10'],
  ['an authority', { blockedBy: 'authority' }, 'authority', '2026-12-01'],
] as const)('gives the turn of a blocker to %s', (_, hands, turn, dueOn) => {
  const blocked = { ...project('signed', '2026-11-10'), ...hands }
  expect(paceOf(blocked, [milestone('registered', '2026-12-01')], TODAY)).toMatchObject({ turn, dueOn })
})

it('forgets the hands once nothing is held up', () => {
  const free = { ...project('signed'), blockedBy: 'park' as const, blockedUntil: '2026-12-10' }
  expect(paceOf(free, [milestone('registered', '2026-12-01')], TODAY)).toMatchObject({
    turn: 'firm',
    dueOn: '2026-12-01',
  })
})
