import { shapeFromJson as ownShapeFromJson } from '~/ground/record-kinds/shape'
import { shapeOf } from '~/setup/record-kinds/shape-of'
import { kindOf } from '../support/scenes/kinds'
import { catalogueFor, expressionFrom } from '~/plan/counting-rules/rule-catalogue'
import { itemFromJson } from '~/plan/meetings/facts'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foundFromJson } from '~/landing/park-reviews/found'
import { toldFromJson } from '~/across/proposals/told-json'
import { bulletinTextFromJson } from '~/plan/bulletins/sections'
import { picturesFromJson } from '~/plan/pictures/pictures'
import { keptAsJson, keptFromJson } from '~/plan/kept-boards/kept-json'
import { linesFromJson } from '~/plan/assessments/lines'
import { explanationsFromJson } from '~/plan/returns/checks'
import { FIRM_KEYS, LINE_KEYS } from '~/plan/returns/definition'
import { figuresFromJson } from '~/plan/returns/figures'
import { paperFromJson } from '~/ground/papers/paper-json'
import {
  itemsFromJson,
  marksFromJson,
  staysFromJson,
  typedFromJson,
} from '~/admission/applications/application-json'
import { payloadFromJson } from '~/ground/audit/payload'
import { criteriaFromJson, UNREADABLE } from '~/ground/criteria/criteria-json'
import { ADMISSION } from '~/ground/criteria/default-sets'
import { GRADUATION_2018, GRADUATION_2025 } from '~/ground/criteria/graduation-sets'
import { settingFrom, STANDARD } from '~/ground/settings/settings'
import { EVERY_FORMAT } from '~/ground/files/formats'
import { detailFromJson, formerNamesFromJson, identityFromJson } from '~/ground/records/firm-json'
import { changesFromJson } from '~/ground/firms/identity'
import { causesFromJson } from '~/admission/duplicates/causes-json'
import { errorsFromJson } from '~/admission/imports/line-json'
import { defaultForms } from '~/ground/forms/default-forms'
import { USUAL_PAPERS } from '~/ground/forms/papers-decided'
import { formIdsFromJson, papersFromJson, sectionsFromJson } from '~/ground/forms/form-json'
import { answersFromJson } from '~/ground/forms/form-sections'
import { DEFAULT_RUBRIC } from '~/admission/rubrics/default-rubric'
import { marksOf, rubricFromJson, rubricOf } from '~/admission/rubrics/rubric-json'
import { opinionFromRow } from '~/admission/applications/opinion-json'
import { textsFromJson } from '~/shared/json'
import { bankRowsFromJson, mappingFromJson } from '~/residence/payments/bank-json'
import { handoverItemsFromJson } from '~/residence/contracts/contract-json'
import { checklistFromJson } from '~/residence/inspections/items'
import { usedFromJson } from '~/residence/meters/used'
import { termsFromJson } from '~/residence/rent/scheme-json'
import { PLAIN_TERMS } from '~/residence/rent/terms'
import { planFromJson, shapeFromJson } from '~/residence/spaces/drawing-json'
import { testFromJson } from '~/residence/graduation/stored-test.server'

/** As the column gives it back: through JSON, with nothing of the code's own about it. */
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const place = { homeZh: '甲市', homeEn: 'Jia', hostZh: '乙市', hostEn: 'Yi', parks: [], firstYear: 2027 }
const forms = defaultForms({ ...place, parks: [{ zh: '园', en: 'Park' }] })
const question = forms.A[0]?.questions[0] ?? expect.fail('no questions')
const paper = USUAL_PAPERS[0] ?? expect.fail('no papers')
const item = DEFAULT_RUBRIC.A[0] ?? expect.fail('no rubric')
const section = { key: 'a', zh: '甲', en: 'A', introZh: '', introEn: '' }
const identity = {
  name: '甲公司',
  uscc: '91',
  foundedOn: '2020-01-01',
  industryCode: 'C39',
  contactName: '王',
  contactPhone: '1',
  contactEmail: '',
}
const verdictsFromJson = (verdicts: unknown) =>
  opinionFromRow({ screenerId: 's', ruling: false, recommendation: 'refer', verdicts }).verdicts
const side = { title: '协议', lines: ['一', '二'] }
const plan = {
  width: 30,
  depth: 12,
  columns: [0, 6],
  rows: [0, 5],
  corridor: { y: 5, h: 2 },
  fixtures: [{ kind: 'lift', x: 0, y: 0, w: 2, h: 2 }],
}
const shape = { x: 0, y: 0, w: 3, h: 4, door: { x: 1, y: 4, into: 'north' } }
const test = {
  setCode: 'G',
  titleZh: '毕业',
  titleEn: 'Graduation',
  onDay: '2026-01-01',
  criteria: [],
  facts: {},
  result: { conclusion: 'eligible', bonusPoints: 0, bonusPossible: 0, results: [] },
}
const contract = { type: 'transfer', buyer: '甲', seller: '乙', deductionsYuan: '0', techYuan: '10.00' }
const mark = { version: 2, by: '王', at: '2026-11-01T00:00:00Z' }

const NOTHING_TOLD = { met: [], unmet: [], areaFit: 0, beside: null, gaveUp: null, why: null, changes: [] }
const told = {
  ...NOTHING_TOLD,
  met: ['water'],
  areaFit: 80,
  beside: true,
  gaveUp: { code: '501', points: 3, to: ['甲公司'] },
  changes: [{ kind: 'relax', what: 'too_small', codes: ['502'] }],
}

type Column = {
  read: (json: unknown) => unknown
  good: [json: unknown, read: unknown]
  old: [json: unknown, read: unknown]
  broken: [json: unknown, read: unknown]
}
const same = (value: unknown): [unknown, unknown] => [value, kept(value)]
const texts: Column = {
  read: textsFromJson,
  good: same(['a', 'b']),
  old: [null, []],
  broken: [['a', 3, { b: 1 }], ['a']],
}
const answers: Column = {
  read: answersFromJson,
  good: same({ area: '80' }),
  old: [null, {}],
  broken: [{ area: '80', staff: 9, team: [1] }, { area: '80' }],
}
const criteria: Column = {
  read: criteriaFromJson,
  good: same([...ADMISSION, ...GRADUATION_2018.criteria, ...GRADUATION_2025.criteria]),
  old: [
    [{ code: 'A1', severity: 'must', zh: '一', expression: { op: 'exists', fact: 'gone_long_ago' } }, 7],
    [
      {
        code: 'A1',
        track: 'both',
        severity: 'must',
        zh: '一',
        en: 'A1',
        clauseZh: '',
        clauseEn: '',
        expression: UNREADABLE,
      },
    ],
  ],
  broken: [{ code: 'A1' }, []],
}

const found = { reviews: [{ round: 2, grade: 'fair', rank: 4, parks: 4 }], checklist: null }

/** Every JSON column of the schema, with the reader that all code goes through. */
const COLUMNS: Record<string, Column> = {
  'ParkDecision.found': {
    read: foundFromJson,
    good: same(found),
    old: [null, null],
    broken: [{ reviews: [{ grade: 'fair' }], checklist: 3 }, null],
  },
  'OwnKindVersion.shape': {
    read: ownShapeFromJson,
    good: same(shapeOf(kindOf(), [])),
    old: [{ fields: [] }, ownShapeFromJson(null)],
    broken: [{ fields: [{ code: 'x', type: 'text' }], ends: 'soon', months: 'x' }, ownShapeFromJson({})],
  },
  'IndicatorVersion.expression': {
    read: (json) => expressionFrom(catalogueFor('patent'), json),
    good: same({ op: 'in', fact: 'of_patentKind', values: ['invention'] }),
    old: [null, UNREADABLE],
    broken: [{ op: 'in', fact: 'of_nothing', values: ['x'] }, UNREADABLE],
  },
  'Setting.content': {
    read: (json) => settingFrom('offer', json),
    good: same({ ...STANDARD.offer, areaSqm: 600, relief: [{ year: 1, percent: 100 }] }),
    old: [{ areaSqm: 60 }, { ...STANDARD.offer, areaSqm: 60 }],
    broken: [
      { relief: 'half', areaSqm: 60, notes: { fund: 3 }, fundIsMore: true },
      { ...STANDARD.offer, areaSqm: 60, fundIsMore: true },
    ],
  },
  'ProposalLine.told': {
    read: toldFromJson,
    good: same(told),
    old: [null, { ...NOTHING_TOLD }],
    broken: [
      { ...told, met: ['water', 3], gaveUp: 'P1', changes: [{ kind: 'none' }, { kind: 'fix' }], why: 'luck' },
      { ...told, met: ['water'], gaveUp: null, changes: [{ kind: 'none' }], why: null },
    ],
  },
  'RentScheme.terms': {
    read: termsFromJson,
    good: same({ ...PLAIN_TERMS, prices: { office: '55.00' }, clawback: { percent: 50, months: 12 } }),
    old: [{ propertyFee: '4.5' }, { ...PLAIN_TERMS, reminders: [], propertyFee: '4.5' }],
    broken: [
      {
        ...PLAIN_TERMS,
        prices: { office: 'dear' },
        relief: [{ year: 1 }, 3],
        vat: null,
        utilities: { electricity: { price: 'dear', vat: 13 } },
        dueDays: -1,
        clawback: 7,
      },
      PLAIN_TERMS,
    ],
  },
  'Charge.used': {
    read: usedFromJson,
    good: same({
      meter: 'E-512',
      utility: 'electricity',
      rooms: '512',
      measured: {
        from: '2026-10-01',
        until: '2026-11-01',
        first: '100.00',
        last: '260.50',
        how: 'read',
        factor: '1.00',
        used: '160.5',
        price: '0.85',
        fileId: null,
        sqm: null,
        ofSqm: null,
      },
    }),
    old: [
      { meter: 'E-512', utility: 'electricity', rooms: '512' },
      { meter: 'E-512', utility: 'electricity', rooms: '512', measured: null },
    ],
    broken: [
      { meter: 'E-512', utility: 'electricity', rooms: '512', measured: { from: 3 } },
      { meter: 'E-512', utility: 'electricity', rooms: '512', measured: null },
    ],
  },
  'LeaseContract.paper': {
    read: paperFromJson,
    good: same({ zh: { title: '合同', lines: ['甲方'] }, en: { title: 'Lease', lines: ['Party A'] } }),
    old: [null, { zh: { title: '', lines: [] }, en: { title: '', lines: [] } }],
    broken: [
      { zh: { title: 3, lines: ['甲方', 7] }, en: null },
      { zh: { title: '', lines: ['甲方'] }, en: { title: '', lines: [] } },
    ],
  },
  'IdlePaper.paper': {
    read: paperFromJson,
    good: same({ zh: { title: '合同', lines: ['甲方'] }, en: { title: 'Lease', lines: ['Party A'] } }),
    old: [null, { zh: { title: '', lines: [] }, en: { title: '', lines: [] } }],
    broken: [
      { zh: { title: 3, lines: ['甲方', 7] }, en: null },
      { zh: { title: '', lines: ['甲方'] }, en: { title: '', lines: [] } },
    ],
  },
  'LandingAgreement.paper': {
    read: paperFromJson,
    good: same({ zh: { title: '合同', lines: ['甲方'] }, en: { title: 'Lease', lines: ['Party A'] } }),
    old: [null, { zh: { title: '', lines: [] }, en: { title: '', lines: [] } }],
    broken: [
      { zh: { title: 3, lines: ['甲方', 7] }, en: null },
      { zh: { title: '', lines: ['甲方'] }, en: { title: '', lines: [] } },
    ],
  },
  'LeaseHandover.items': {
    read: handoverItemsFromJson,
    good: same([{ zh: '门窗', en: 'Doors', ok: true }]),
    old: [null, []],
    broken: [[{ zh: '门窗' }, { zh: '墙', en: 'Walls', ok: false }], [{ zh: '墙', en: 'Walls', ok: false }]],
  },
  'ChecklistVersion.items': {
    read: checklistFromJson,
    good: same([
      {
        key: 'i1',
        zh: '压力',
        en: 'Pressure',
        guide: '看表',
        measure: { unit: 'MPa', least: 1, most: null },
      },
    ]),
    old: [[{ key: 'i1', zh: '灯亮' }], [{ key: 'i1', zh: '灯亮', en: '', guide: '', measure: null }]],
    broken: [
      [3, { key: 'i1', zh: '灯亮', measure: { unit: 7 } }],
      [{ key: 'i1', zh: '灯亮', en: '', guide: '', measure: null }],
    ],
  },
  'BankFile.header': texts,
  'BankFile.rows': {
    read: bankRowsFromJson,
    good: same([['2026-11-01', '100.00']]),
    old: [null, []],
    broken: [
      [['a', 3], 'b'],
      [['a'], []],
    ],
  },
  'BankFile.mapping': {
    read: mappingFromJson,
    good: same({ paidOn: 0, amount: 2 }),
    old: [null, {}],
    broken: [{ paidOn: 'first', amount: 2 }, { amount: 2 }],
  },
  'User.recoveryCodes': texts,
  'Firm.formerNames': {
    read: formerNamesFromJson,
    good: same([{ name: '旧名', until: '2025-01-01' }]),
    old: [null, []],
    broken: [[{ name: '旧名' }, { until: '2025-01-01' }, null, '旧名'], [{ name: '旧名', until: '' }]],
  },
  'FirmChange.changes': {
    read: changesFromJson,
    good: same({ name: { before: '甲', after: '乙' } }),
    old: [{ name: { after: '乙' } }, { name: { before: '', after: '乙' } }],
    broken: [{ name: '乙', uscc: null, foundedOn: { after: 3 }, colour: { before: 'a', after: 'b' } }, {}],
  },
  'FirmRecord.detail': {
    read: (json) => detailFromJson('contract', json),
    good: same(contract),
    old: [
      { type: 'transfer', techYuan: '10.00' },
      { type: 'transfer', techYuan: '10.00' },
    ],
    broken: [{ type: 'gift', buyer: 3, techYuan: 'ten', seller: '乙' }, { seller: '乙' }],
  },
  'CriteriaSet.criteria': criteria,
  'ApplicationForm.sections': {
    read: sectionsFromJson,
    good: same([...forms.A, ...forms.B]),
    old: [
      [{ key: 'a', questions: [{ key: 'q', type: 'text', zh: '问', fact: 'gone_long_ago' }] }],
      [
        {
          key: 'a',
          zh: '',
          en: '',
          introZh: '',
          introEn: '',
          questions: [{ key: 'q', type: 'text', zh: '问', en: '', hintZh: '', hintEn: '', required: false }],
        },
      ],
    ],
    broken: [
      [
        { ...section, questions: [question, { key: 'b', type: 'riddle' }, null] },
        { ...section, key: 3 },
        'a',
      ],
      [{ ...section, questions: [kept(question)] }],
    ],
  },
  'Rubric.items': {
    read: rubricFromJson,
    good: same(DEFAULT_RUBRIC),
    old: [{ A: [] }, { A: [], B: [] }],
    broken: [
      { A: [item, { weight: 1 }, null], B: 'none' },
      { A: [kept(item)], B: [] },
    ],
  },
  'Intake.rubric': {
    read: (json) => rubricOf(json, 'A'),
    good: [DEFAULT_RUBRIC, kept(DEFAULT_RUBRIC.A)],
    old: [
      { A: [{ code: 'r', zh: '题', en: 'R', weight: 1 }], B: [] },
      [{ code: 'r', zh: '题', en: 'R', weight: 1, scale: [], commentRequired: false }],
    ],
    broken: [{ A: [item, { weight: 1 }, null], B: 'none' }, [kept(item)]],
  },
  'Intake.papers': {
    read: papersFromJson,
    good: same(USUAL_PAPERS),
    old: [
      [{ code: 'licence', zh: '执照', tracks: 'A' }],
      [
        {
          code: 'licence',
          zh: '执照',
          en: '',
          tracks: ['A', 'B'],
          required: false,
          formats: EVERY_FORMAT,
          megabytes: 50,
          most: 10,
          noteZh: '',
          noteEn: '',
        },
      ],
    ],
    broken: [[paper, { zh: '无' }, 4], [kept(paper)]],
  },
  'Intake.formIds': {
    read: formIdsFromJson,
    good: same({ A: 'a', B: 'b' }),
    old: [{ A: 'a' }, { A: 'a' }],
    broken: [['a'], {}],
  },
  'Intake.expertIds': texts,
  'Intake.blindPapers': texts,
  'Application.answers': answers,
  'Application.fields': {
    read: marksFromJson,
    good: same({ area: mark, staff: { version: 0, from: 'record' } }),
    old: [{ area: {} }, { area: { version: 0 } }],
    broken: [{ area: { version: 'x', by: 3, from: 'afar' }, staff: 'saved' }, { area: { version: 0 } }],
  },
  'Application.criteria': criteria,
  'Application.identity': {
    read: identityFromJson,
    good: same(identity),
    old: [null, null],
    broken: [
      { ...identity, uscc: 91, contactEmail: undefined },
      { ...identity, uscc: '', contactEmail: '' },
    ],
  },
  'Application.typed': {
    read: typedFromJson,
    good: same({ area: { ...mark, value: '90' } }),
    old: [{ area: { value: '90' } }, { area: { version: 0, value: '90' } }],
    broken: [{ area: { version: 1 }, staff: '9', team: { version: 1, value: 3 } }, {}],
  },
  'Correction.items': {
    read: itemsFromJson,
    good: same([{ target: 'question:area', reason: 'outdated', note: '旧' }]),
    old: [[{ target: 'question:area' }], [{ target: 'question:area', reason: 'incorrect', note: '' }]],
    broken: [[{ note: '旧' }, null, 'question:area'], []],
  },
  'Correction.register': {
    read: identityFromJson,
    good: same(identity),
    old: [{}, { ...identity, ...Object.fromEntries(Object.keys(identity).map((field) => [field, ''])) }],
    broken: [
      { ...identity, uscc: 91 },
      { ...identity, uscc: '' },
    ],
  },
  'Correction.stays': {
    read: staysFromJson,
    good: same({ 'paper:licence': '没有变' }),
    old: [null, {}],
    broken: [{ a: 1, b: '没有变' }, { b: '没有变' }],
  },
  'Submission.answers': answers,
  'ScreeningOpinion.verdicts': {
    read: verdictsFromJson,
    good: same([{ criterion: 'A1', verdict: 'met', note: '' }]),
    old: [[{ criterion: 'A1', verdict: 'met' }], [{ criterion: 'A1', verdict: 'met', note: '' }]],
    broken: [[{ verdict: 'met' }, 3, null], []],
  },
  'Review.scores': {
    read: marksOf,
    good: same({ r1: { score: 4, comment: '好' } }),
    old: [{ r1: { score: 4 } }, { r1: { score: 4, comment: '' } }],
    broken: [{ r1: { score: 'four', comment: '好' }, r2: 4 }, { r1: { score: null, comment: '好' } }],
  },
  'Decision.cites': texts,
  'Agreement.paper': {
    read: paperFromJson,
    good: same({ zh: side, en: side }),
    old: [{ zh: side }, { zh: side, en: { title: '', lines: [] } }],
    broken: [
      { zh: { title: 3, lines: ['一', 2] }, en: 'text' },
      { zh: { title: '', lines: ['一'] }, en: { title: '', lines: [] } },
    ],
  },
  'PanelItem.cites': texts,
  'LikelyPair.causes': {
    read: causesFromJson,
    good: same([{ kind: 'phone', value: '13900000000' }]),
    old: [[{ kind: 'phone', value: '1', weight: 3 }], [{ kind: 'phone', value: '1' }]],
    broken: [[{ kind: 'phone', value: '1' }, { kind: 'star' }, null], [{ kind: 'phone', value: '1' }]],
  },
  'Floor.plan': {
    read: planFromJson,
    good: same(plan),
    old: [
      { ...plan, fixtures: undefined },
      { ...plan, fixtures: [] },
    ],
    broken: [
      { ...plan, width: 'wide', columns: [0, 'six', 6], corridor: null, fixtures: [{ kind: 'well' }, null] },
      { ...plan, width: 0, columns: [0, 6], corridor: { y: 0, h: 0 }, fixtures: [] },
    ],
  },
  'Unit.shape': {
    read: shapeFromJson,
    good: same(shape),
    old: [
      { x: 0, y: 0, w: 3, h: 4 },
      { x: 0, y: 0, w: 3, h: 4, door: null },
    ],
    broken: ['round', { x: 0, y: 0, w: 0, h: 0, door: null }],
  },
  'Tenancy.graduation': {
    read: testFromJson,
    good: same(test),
    old: [null, null],
    broken: [{ ...test, result: { conclusion: 'perhaps' } }, null],
  },
  'Bulletin.sections': {
    read: bulletinTextFromJson,
    good: same({ overall: '总体', highlights: '亮点', problems: '问题', next: '要求' }),
    old: [{ overall: '总体' }, { overall: '总体', highlights: '', problems: '', next: '' }],
    broken: ['总体', { overall: '', highlights: '', problems: '', next: '' }],
  },
  'YearlyReturn.figures': {
    read: figuresFromJson,
    good: same({
      until: '2025-12-31',
      totals: { ...Object.fromEntries(LINE_KEYS.map((key) => [key, '1'])), area_total: '12.50' },
      firms: [
        {
          id: 'a',
          name: '甲',
          uscc: 'U',
          since: '2024-06-01',
          industry: '39',
          figures: 1,
          values: { ...Object.fromEntries(FIRM_KEYS.map((key) => [key, '2'])), tax: null },
          before: { revenue: '1', rd: '0', tax: null },
          yearBefore: null,
          quarters: { known: 4, all: 4, revenue: '2', rd: '2', tax: null, staff: '2', rd_staff: '2' },
        },
      ],
    }),
    old: [
      { until: '2025-12-31', firms: [{ name: 'no id' }] },
      { until: '2025-12-31', totals: Object.fromEntries(LINE_KEYS.map((key) => [key, ''])), firms: [] },
    ],
    broken: [
      'figures',
      { until: '', totals: Object.fromEntries(LINE_KEYS.map((key) => [key, ''])), firms: [] },
    ],
  },
  'KeptBoard.body': {
    read: keptFromJson,
    good: [keptAsJson({ firms: 3 }), { firms: 3 }],
    old: [{ firms: 3 }, null],
    broken: [{ shape: 0, of: { firms: 3 } }, null],
  },
  'Assessment.lines': {
    read: linesFromJson,
    good: same([
      {
        from: 'firms_after',
        zh: '在孵企业数',
        en: 'Firms',
        points: 15,
        rule: { kind: 'full', steps: [{ at: 50, percent: 100 }] },
        value: '42',
        entered: null,
        stood: null,
        landings: [],
        earned: '12.60',
      },
    ]),
    old: [[{ from: 'firms_after' }], []],
    broken: ['lines', []],
  },
  'CaseText.pictures': {
    read: picturesFromJson,
    good: same([{ fileId: 'a', zh: '试验台', en: 'Test bench' }]),
    old: [[], []],
    broken: [{ fileId: 'a' }, []],
  },
  'YearlyReturn.explanations': {
    read: explanationsFromJson,
    good: same({ no_figures: '两家企业已停业' }),
    old: [{ no_figures: '两家企业已停业', gone: '不再核对' }, { no_figures: '两家企业已停业' }],
    broken: [[], {}],
  },
  'ImportLine.errors': {
    read: errorsFromJson,
    good: same([{ head: '名称', code: 'missing', said: '' }]),
    old: [[{ head: '名称', code: 'missing' }], [{ head: '名称', code: 'missing', said: '' }]],
    broken: [{ head: '名称' }, []],
  },
  'MeetingItem.facts': {
    read: (json) => itemFromJson('waiting', json),
    good: [
      { rows: 2, oldest: '2026-11-01', days: 5 },
      { kind: 'waiting', facts: { rows: 2, oldest: '2026-11-01', days: 5 } },
    ],
    old: [{ rows: 2 }, { kind: 'other', facts: { title: '—' } }],
    broken: ['text', { kind: 'other', facts: { title: '—' } }],
  },
  'Event.payload': {
    read: payloadFromJson,
    good: same({ ref: 'A-1', count: 2 }),
    old: [null, {}],
    broken: [['A-1'], {}],
  },
}

/** Written and never read as a value of its own: an answer kept for one command, and what a verdict was reckoned on. */
const NOT_READ = ['Finding.values', 'IdempotencyKey.answer']

describe('a JSON column', () => {
  it('has one reader each', () => {
    const schema = readFileSync('prisma/schema.prisma', 'utf8')
    const found = schema.split(/^model /m).flatMap((model) => {
      const name = /^\w+/.exec(model)?.[0] ?? ''
      return [...model.matchAll(/^ +(\w+) +Json\b/gm)].map(([, column = '']) => `${name}.${column}`)
    })
    expect([...Object.keys(COLUMNS), ...NOT_READ].sort()).toEqual(found.sort())
  })

  it.each(Object.entries(COLUMNS))('%s reads a good, an old and a broken value', (_, column) => {
    for (const [json, read] of [column.good, column.old, column.broken])
      expect(column.read(json)).toEqual(read)
  })

  it.each(Object.entries(COLUMNS))('%s throws at nothing', (_, { read }) => {
    for (const odd of ODD) expect(() => read(odd)).not.toThrow()
  })
})

const ODD: unknown[] = [
  null,
  undefined,
  true,
  0,
  -1.5,
  '',
  'text',
  [],
  {},
  [null],
  [[]],
  [{}],
  ['text', 1],
  { A: null },
  { zh: 3 },
  { toString: 1 },
  JSON.parse('{"__proto__":{"a":1},"constructor":2}'),
  [{ code: 'x', expression: { op: 'not', of: { op: 'and', of: [] } } }],
]
