import { describe, expect, it } from 'vitest'
import { barText, phaseRefusal } from '~/admission/phases/bar-text'
import { barOf, beginsOn, daysFault, DEFAULT_PHASES, dueMove, type Phase } from '~/admission/phases/phase'

const SHUT = {
  mayReview: false,
  seesNames: false,
  seesOthers: 'never' as const,
  mayDecide: false,
  founderMayEdit: false,
}
function phase(id: string, more: Partial<Phase> = {}): Phase {
  return { id, nameZh: `${id}段`, nameEn: id, startsOn: null, endsOn: null, ...SHUT, ...more }
}

describe('what the active phase bars', () => {
  const phases = [
    phase('files', { endsOn: '2026-11-30' }),
    phase('blind', { mayReview: true, startsOn: '2026-12-01', endsOn: '2026-12-10' }),
    phase('panel', { mayDecide: true }),
  ]

  it('lets through what its switches say, and nothing else', () => {
    expect(barOf(phases, 'blind', 'review')).toBeNull()
    expect(barOf(phases, 'panel', 'decide')).toBeNull()
    expect(barOf(phases, 'blind', 'decide')?.phase).toEqual({ zh: 'blind段', en: 'blind' })
  })

  it('says which phase it is, what it does not allow, and when the next one that does begins', () => {
    const bar = barOf(phases, 'files', 'review')
    if (!bar) throw new Error('not barred')
    expect(barText(bar, 'zh')).toBe(
      '本批次现处于「files段」阶段，不评分。下一个可评分的阶段「blind段」2026-12-01 开始。',
    )
    expect(barText(bar, 'en')).toContain('“blind”, begins on 2026-12-01.')
  })

  it('knows the day of a phase that follows the one before it, and says so when there is none', () => {
    expect(barOf(phases, 'blind', 'decide')?.next?.startsOn).toBe('2026-12-11')
    expect(barOf(phases, 'panel', 'review')?.next).toBeNull()
    expect(beginsOn([phase('a'), phase('b')], 'b')).toBeNull()
  })

  it('reads the sentence back from the figures of a refusal, and leaves other refusals alone', () => {
    const detail = { act: 'review', phaseZh: '收件', phaseEn: 'Files', nextZh: '', nextEn: '', nextOn: '' }
    expect(phaseRefusal({ reason: 'phase_bars', detail }, 'zh')).toBe(
      '本批次现处于「收件」阶段，不评分。其后没有可评分的阶段。',
    )
    expect(phaseRefusal({ reason: 'wrong_state' }, 'zh')).toBeNull()
  })
})

describe('moving by date', () => {
  const phases = [
    phase('one', { startsOn: '2026-11-01', endsOn: '2026-11-20' }),
    phase('two', { startsOn: '2026-12-01', endsOn: '2026-12-10' }),
    phase('three'),
  ]
  it.each([
    ['the day before it begins', 'one', '2026-11-01', '2026-11-30', null],
    ['the day it begins', 'one', '2026-11-01', '2026-12-01', 'two'],
    ['days later, after the server was away', 'one', '2026-11-01', '2026-12-09', 'two'],
    ['in a gap: the one that was goes on', 'one', '2026-11-01', '2026-11-25', null],
    ['the last day still counts', 'two', '2026-12-01', '2026-12-10', null],
    ['the day after the last: the next without days follows', 'two', '2026-12-01', '2026-12-11', 'three'],
    ['somebody chose another one after it had begun', 'three', '2026-12-01', '2026-12-05', null],
    ['somebody chose another one before it begins', 'three', '2026-11-28', '2026-12-01', 'two'],
    ['somebody went back to one that is over', 'one', '2026-12-12', '2026-12-13', null],
  ])('%s', (_, id, since, today, to) => {
    expect(dueMove(phases, { id, since }, today)?.id ?? null).toBe(to)
  })
})

describe('the days of the phases', () => {
  const of = (...spans: [string | null, string | null][]) =>
    daysFault(spans.map(([startsOn, endsOn]) => ({ startsOn, endsOn })))
  it.each([
    ['none at all', [[null, null]], null],
    [
      'one after the other',
      [
        ['2026-12-01', '2026-12-05'],
        ['2026-12-06', null],
      ],
      null,
    ],
    [
      'the same day twice',
      [
        ['2026-12-01', '2026-12-05'],
        ['2026-12-05', '2026-12-08'],
      ],
      'days_overlap',
    ],
    [
      'an open end inside another',
      [
        ['2026-12-01', '2026-12-05'],
        [null, '2026-12-03'],
      ],
      'days_overlap',
    ],
    ['ends before it begins', [['2026-12-05', '2026-12-01']], 'ends_before_start'],
    [
      'in the wrong order',
      [
        ['2026-12-06', null],
        ['2026-12-01', '2026-12-05'],
      ],
      'days_out_of_order',
    ],
  ] as [string, [string | null, string | null][], string | null][])('%s', (_, spans, fault) => {
    expect(of(...spans)).toBe(fault)
  })

  it('are open in the phases a new intake begins with, and its first allows what was always allowed', () => {
    expect(daysFault(DEFAULT_PHASES)).toBeNull()
    expect(DEFAULT_PHASES[0]).toMatchObject({ mayReview: true, seesNames: true, mayDecide: true })
    expect(DEFAULT_PHASES[0]).toMatchObject({ seesOthers: 'after_own' })
  })
})
