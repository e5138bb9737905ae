/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-gate-parts.h"

#include "store/steg-gate.h"
#include "store/steg-schema.h"

#include <string.h>

/* Positions in the first hundred bytes (sqlite.org/fileformat2.html, 1.3). */
enum
{
  AT_PAGE_SIZE = 16,
  AT_WRITE_VERSION = 18,
  AT_READ_VERSION = 19,
  AT_PAGE_COUNT = 28,
  AT_SCHEMA_FORMAT = 44,
  AT_ENCODING = 56,
  AT_USER_VERSION = 60,
  AT_APPLICATION_ID = 68,
  HEADER_LENGTH = 100,
};

static const char magic[] = "SQLite format 3";

static guint32
number_at (const guint8 *header, guint at)
{
  guint32 number;

  memcpy (&number, header + at, sizeof number);
  return GUINT32_FROM_BE (number);
}

static gboolean
check_ours (const guint8 *header, gsize length, StegFindings *findings)
{
  if (length == 0)
    return steg_findings_add (findings, STEG_ERROR_DAMAGED, "the file is empty") && FALSE;
  if (memcmp (header, magic, MIN (sizeof magic, length)) != 0
      || (length >= HEADER_LENGTH
          && number_at (header, AT_APPLICATION_ID) != STEG_SCHEMA_APPLICATION_ID))
    return steg_findings_add (findings, STEG_ERROR_NOT_OURS, "the file has no mark of ours")
           && FALSE;
  if (length < 512)
    return steg_findings_add (findings, STEG_ERROR_DAMAGED,
                              "the file ends after %" G_GSIZE_FORMAT " bytes", length)
           && FALSE;
  if (number_at (header, AT_USER_VERSION) > STEG_SCHEMA_VERSION)
    return steg_findings_add (findings, STEG_ERROR_NEWER, "format %u, known are formats up to %u",
                              number_at (header, AT_USER_VERSION), STEG_SCHEMA_VERSION)
           && FALSE;
  return TRUE;
}

static const char *
find_fault (const guint8 *header, guint64 file_size)
{
  guint page_size = (guint) header[AT_PAGE_SIZE] << 8 | header[AT_PAGE_SIZE + 1];

  if (number_at (header, AT_USER_VERSION) < 1)
    return "the format has no number";
  if (header[AT_WRITE_VERSION] != 1 || header[AT_READ_VERSION] != 1)
    return "the file was left in write-ahead mode by another program";
  if (page_size != STEG_SCHEMA_PAGE_SIZE)
    return "the page size is not ours";
  if ((guint64) number_at (header, AT_PAGE_COUNT) * page_size != file_size)
    return "the file is not as long as its header says";
  if (number_at (header, AT_ENCODING) != 1)
    return "the text encoding is not UTF-8";
  return number_at (header, AT_SCHEMA_FORMAT) > 4 ? "the schema format is unknown" : NULL;
}

gboolean
steg_gate_check_header (GBytes *bytes, guint64 file_size, StegFindings *findings)
{
  gsize         length;
  const guint8 *header = g_bytes_get_data (bytes, &length);
  const char   *fault;

  if (!check_ours (header, length, findings))
    return FALSE;
  if (file_size != length)
    return steg_findings_add (findings, STEG_ERROR_DAMAGED,
                              "the file has %" G_GUINT64_FORMAT " bytes, more than allowed",
                              file_size)
           && FALSE;
  fault = find_fault (header, file_size);
  return fault == NULL || (steg_findings_add (findings, STEG_ERROR_DAMAGED, "%s", fault) && FALSE);
}
