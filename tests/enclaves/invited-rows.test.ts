import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ROLES } from '~/ground/people/actor'
import { navWords } from '~/ground/people/nav'
import { judged, type Held, type Known } from '~/setup/invitations/judge'
import { typedInvitations } from '~/setup/invitations/typed.server'
import { invitationWords } from '~/setup/invitations/words'

const nowhere = { firmId: null, parkId: null, departmentId: null }
const PLACES: Record<string, Record<string, string[]>> = {
  firm: { 甲公司: ['f1'] },
  park: { 高新区: ['p1'], 'High-tech zone': ['p1'], East: ['p1', 'p2'] },
  department: { 财政局: ['d1'] },
}
const known = (part: Partial<Known> = {}): Known => ({
  named: (kind, name) => PLACES[kind]?.[name] ?? [],
  reaches: (address) => address.includes('@'),
  held: [],
  open: [],
  ...part,
})
const read = (lines: string[], part?: Partial<Known>) =>
  judged(typedInvitations(lines.join('\n')), known(part))
const said = (lines: string[], part?: Partial<Known>) =>
  read(lines, part).map(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`).join())

it('reads a role in either language and a place by its name, below a row of headings', () => {
  const rows = read([
    '邮箱\t身份\t所属',
    'A@World.test\t主任',
    'b@world.test\tpark officer\t高新区',
    'b@world.test\tdepartment\t财政局',
    'c@world.test\t创始人\t甲公司',
    'd@world.test\tHost-city bureau\t',
  ])
  expect(rows.map(({ line, input }) => [line, input?.identifier.value, input?.role])).toEqual([
    [2, 'a@world.test', 'director'],
    [3, 'b@world.test', 'park'],
    [4, 'b@world.test', 'department'],
    [5, 'c@world.test', 'founder'],
    [6, 'd@world.test', 'host_bureau'],
  ])
  expect(rows.map(({ input }) => input?.firmId ?? input?.parkId ?? input?.departmentId)).toEqual([
    undefined,
    'p1',
    'd1',
    'f1',
    undefined,
  ])
  for (const role of ROLES)
    for (const words of [navWords.zh, navWords.en])
      expect(typedInvitations(`a@b.test\t${words.roles[role]}`)[0]?.input?.role).toBe(role)
})

it('says of each row what is wrong with it', () => {
  expect(
    said([
      'nobody\t主任',
      'a@world.test\t',
      'a@world.test\t国王',
      'nobody\t国王',
      '13800138000\t主任',
      'a@world.test\t主任\t高新区',
      'a@world.test\t园区专员',
      'a@world.test\t园区专员\t月亮',
      'a@world.test\t园区专员\tEast',
      'a@world.test\t部门账户',
      'a@world.test\t部门账户\t高新区',
      'a@world.test\t创始人',
      'a@world.test\t创始人\t乙公司',
      'a@world.test\t主任\t\t王五',
      `a@world.test\t园区专员\t${'长'.repeat(201)}`,
    ]),
  ).toEqual([
    'identifier identifier_wrong',
    'role role_missing',
    'role role_unknown',
    'identifier identifier_wrong,role role_unknown',
    'identifier phone_unreachable',
    'place place_spare',
    'place park_needed',
    'place park_unknown',
    'place place_twice',
    'place department_needed',
    'place department_unknown',
    'place firm_needed',
    'place firm_unknown',
    'row cells_many',
    'place place_long',
  ])
})

it('knows who is a member or invited, and what stands in a row above', () => {
  const held: Held[] = [
    { address: 'm@world.test', role: 'officer', ...nowhere },
    { address: 'f@world.test', role: 'founder', ...nowhere, firmId: 'f1' },
  ]
  const open: Held[] = [{ address: 'o@world.test', role: 'park', ...nowhere, parkId: 'p1' }]
  expect(
    said(
      [
        'm@world.test\t运营专员',
        'm@world.test\t主任',
        'f@world.test\t主任',
        'm@world.test\t创始人\t甲公司',
        'o@world.test\t园区专员\tHigh-tech zone',
        'o@world.test\t主任',
        'n@world.test\t评审专家',
        'N@WORLD.test\tExpert',
        'n@world.test\t主任',
        'n@world.test\t创始人\t甲公司',
      ],
      { held, open },
    ),
  ).toEqual([
    'role already_member',
    '',
    'role other_side',
    'role other_side',
    'identifier already_invited',
    '',
    '',
    'row twice',
    '',
    'role other_side_above',
  ])
})

it('lets no two rows invite one person into one role, or to both sides; whatever is wrong has a sentence', () => {
  const cell = <T extends string>(...texts: T[]) => fc.constantFrom(...texts)
  const row = fc.tuple(
    cell('a@b.test', 'A@B.test ', 'c@d.test', 'x', '', '13800138000'),
    cell(...ROLES, '主任', 'Founder', '', '王'),
    cell('', '甲公司', '高新区', 'East', '财政局', '?'),
    cell('', '', '', 'x'),
  )
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (cells) => {
      const rows = read(cells.map((one) => one.join('\t')))
      for (const { input, problems } of rows) {
        expect(input === null).toBe(problems.length > 0)
        for (const { field, code } of problems) {
          expect(Object.keys(invitationWords.zh.errors)).toContain(code)
          expect(['identifier', 'role', 'place', 'row']).toContain(field)
        }
      }
      const fine = rows.flatMap(({ input }) => input ?? [])
      const keys = fine.map(({ identifier, role, firmId, parkId, departmentId }) =>
        [identifier.value, role, firmId, parkId, departmentId].join(),
      )
      expect(new Set(keys).size).toBe(keys.length)
      const sides = new Set(fine.map(({ identifier, role }) => `${identifier.value} ${role === 'founder'}`))
      expect(sides.size).toBe(new Set(fine.map(({ identifier }) => identifier.value)).size)
    }),
  )
})
