type Payload = Record<string, unknown>
const t = (payload: Payload, key: string) => String(payload[key] ?? '')

/** What the log says of imports. */
export const importEventWords = {
  import_uploaded: {
    for: 'log' as const,
    zh: (p: Payload) => ({ title: `上传导入表格，${t(p, 'rows')} 行`, detail: t(p, 'file') }),
    en: (p: Payload) => ({ title: `Uploaded a sheet to import: ${t(p, 'rows')} rows`, detail: t(p, 'file') }),
  },
  import_confirmed: {
    for: 'log' as const,
    zh: (p: Payload) => ({ title: `确认导入，新建草稿 ${t(p, 'created')} 份` }),
    en: (p: Payload) => ({ title: `Import confirmed: ${t(p, 'created')} drafts made` }),
  },
}
