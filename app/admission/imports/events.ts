import { count, defineEvents, event, text } from '~/ground/audit/catalogue'

/** What the log says of imports. */
export const importEvents = defineEvents({
  import_uploaded: event(
    { rows: count, file: text },
    {
      for: 'log',
      name: { zh: '上传导入表格', en: 'Sheet to import uploaded' },
      zh: (p) => [`上传导入表格，${p.rows} 行`, p.file],
      en: (p) => [`Uploaded a sheet to import: ${p.rows} rows`, p.file],
    },
  ),
  import_confirmed: event(
    { created: count },
    {
      for: 'log',
      name: { zh: '确认导入', en: 'Import confirmed' },
      zh: (p) => `确认导入，新建草稿 ${p.created} 份`,
      en: (p) => `Import confirmed: ${p.created} drafts made`,
    },
  ),
})
