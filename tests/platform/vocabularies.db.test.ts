import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { checkOf, sqlOf, VOCABULARIES } from '../support/vocabularies/all'

/** Columns that sound like a code and are kept to no list, with the reason. */
const FREE: Record<string, string> = {
  'Meter.code': 'what stands on the meter',
  'Building.code': 'chosen by whoever enters the building; it stands in addresses',
  'Parcel.source': 'the document that says so, in words',
  'ParcelCause.source': 'the document that says so, in words',
  'Parcel.divisionCode': 'of the national standard',
  'Site.divisionCode': 'of the national standard',
  'FirmPlan.outcome': 'what was reached, in words',
  'PolicyVersion.source': 'the document that says so, in words',
  'ParkCount.source': 'where it stands, in words',
  'WeaknessReading.source': 'the document that says so, in words',
  'ParkFigure.source': 'where they come from, in words',
  'ParkQuota.source': 'the document that sets it, in words',
  'ParkReward.source': 'where it was decided, in words',
  'Park.source': 'the document that says so, in words',
  'Booking.purpose': 'what it is booked for, in words',
  'ApplicationForm.track':
    'tests give each of many drafts a track of its own, for there is one draft per track',
  'CriteriaSet.code': 'a name that staff give, such as 2026-1',
  'Rubric.code': 'a name that administrators give, such as 2026-1',
  'Enclave.homeCityCode': 'of the national standard',
  'Enclave.hostCityCode': 'of the national standard',
  'Event.actorRole': 'a role, or person for somebody who has none yet, or system; old rows keep reading',
  'Event.kind': 'the catalogue of events refuses others when they are written; old rows keep reading',
  'Event.subjectType': 'the catalogue of events says what each is about; old rows keep reading',
  'Evidence.source': 'the university or institute, in words',
  'KeptCase.source': 'the university or institute, in words',
  'RankReading.code': 'named in the settings',
  'RankReading.source': 'the document that says so, in words',
  'Firm.industryCode': 'of the national standard',
  'CohortFile.industryCode': 'that of the firm',
  'CohortTally.industryCode': 'that of the firm',
  'FirmPlace.divisionCode': 'of the national standard',
  'OwnKind.code': 'chosen by whoever defines the kind',
  'Indicator.code': 'its rule, or numbered where the enclave defined it',
  'HolidayNotice.source': 'the text of the notice, or where it stands',
  'LateCode.code': 'made by hand',
  'Letter.aboutType': 'a letter is about whatever its noun says',
  'Letter.kind': 'a letter of a kind that was given up stays as it was sent',
  'Letter.page': 'an address here',
  'Letter.subject': 'a line of text',
  'LetterDraft.kind': 'as the letter',
  'LetterDraft.subject': 'a line of text',
  'LetterTemplate.kind': 'as the letter',
  'LetterTemplate.subject': 'a line of text',
  'NoticeChoice.kind': 'as the letter',
  'Paper.kind': 'the intake lists its papers',
  'Ticket.kind': 'the enclave lists its kinds',
  'Park.divisionCode': 'of the national standard',
  'Reminder.aboutType': 'reminds of whatever its noun says',
  'Reminder.kind': 'holds the number of a break or of days',
  'Unit.code': 'the number on the door',
  'StepCheck.code': 'chosen by whoever words the checklists',
  'Upload.kind': 'as the paper',
}

const SOUNDS_LIKE_A_CODE =
  /^(?:state|kind|outcome|track|role|stage|level|page|subject|unit|rule|code|manner|method|premises|purpose|source|reach|locale|verdict|computed|recommendation|agendaBy|proposedAs|seesOthers|homeFirms|city)$|(?:Kind|Type|State|Role|Code|Stage)$/

const columns = async () => {
  const rows = await db.$queryRaw<{ place: string }[]>`
    SELECT t.relname || '.' || a.attname AS place FROM pg_class t
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND a.atttypid = 'text'::regtype`
  return rows.map(({ place }) => place)
}

test('every column that holds a code is kept to a vocabulary, or says why it can be kept to none', async () => {
  const found = (await columns()).filter((place) => SOUNDS_LIKE_A_CODE.test(place.split('.')[1] ?? ''))
  expect(found.length).toBeGreaterThan(60)
  expect(found.filter((place) => !VOCABULARIES[place] && !FREE[place])).toEqual([])
  expect(Object.keys(FREE).filter((place) => !found.includes(place))).toEqual([])
})

/** The codes that the database lets into each column, by the name of the CHECK. */
async function checks(): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<{ name: string; means: string }[]>`
    SELECT conname AS name, pg_get_constraintdef(oid) AS means FROM pg_constraint
    WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conname LIKE '%\\_is\\_known'`
  return new Map(
    rows.map(({ name, means }) => [name, [...means.matchAll(/'(\w*)'::text/g)].map(([, code = '']) => code)]),
  )
}

test('the database lets in what each vocabulary says, and nothing else', async () => {
  const held = await checks()
  const wrong = Object.entries(VOCABULARIES).filter(
    ([place, codes]) => held.get(checkOf(place))?.sort().join() !== [...codes].sort().join(),
  )
  // What a migration must say: drop the old CHECK of the same name, if there is one, and write this.
  expect(wrong.map(([place]) => sqlOf(place)).join('\n')).toBe('')
  expect([...held.keys()].sort()).toEqual(Object.keys(VOCABULARIES).map(checkOf).sort())
})

test('a code of no vocabulary is refused by the name of its column', async () => {
  const write = db.$executeRaw`
    INSERT INTO "OneTimeLink" (id, "tokenHash", kind, "createdAt", "expiresAt")
    VALUES (gen_random_uuid(), 'x', 'master_key', now(), now())`
  await expect(write).rejects.toThrow(/OneTimeLink_kind_is_known/)
})
