import { defineWords } from '~/shared/words'

export const words = defineWords(
  {
    accepted: 'PDF、PNG、JPEG、DOCX、XLSX，每个不超过 50 MB',
    refusal: {
      wrong_type: '只接收 PDF、PNG、JPEG、DOCX、XLSX 文件。',
      not_what_it_says: '文件内容与其扩展名不符，请重新导出后再上传。',
      too_large: '文件超过 50 MB，请压缩或拆分后再上传。',
      too_many: '一次最多上传 10 个文件。',
      suspicious: '文件结构异常（加密、含宏或压缩比过高），无法接收。',
      signed_out: '登录已过期，文件未保存，请登录后重新上传。',
    },
    download: '下载',
  },
  {
    accepted: 'PDF, PNG, JPEG, DOCX or XLSX, up to 50 MB each',
    refusal: {
      wrong_type: 'Only PDF, PNG, JPEG, DOCX and XLSX files are accepted.',
      not_what_it_says: 'What is in the file does not match its extension. Export it again, then upload it.',
      too_large: 'The file is larger than 50 MB. Compress or split it, then upload it.',
      too_many: 'At most 10 files can be uploaded at once.',
      suspicious: 'The file cannot be accepted: it is encrypted, has macros, or is compressed unusually far.',
      signed_out: 'Your session had ended, so the file was not kept. Sign in and upload it again.',
    },
    download: 'Download',
  },
)
