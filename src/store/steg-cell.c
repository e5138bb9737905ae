/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-cell.h"

#include <string.h>

StegCell
steg_cell_column (sqlite3_stmt *statement, int column)
{
  StegCell cell = { .type = sqlite3_column_type (statement, column) };

  switch (cell.type)
    {
    case SQLITE_INTEGER:
      cell.whole = sqlite3_column_int64 (statement, column);
      break;
    case SQLITE_FLOAT:
      cell.real = sqlite3_column_double (statement, column);
      break;
    case SQLITE_TEXT:
      cell.text = (const char *) sqlite3_column_text (statement, column);
      if (cell.text != NULL
          && strlen (cell.text) != (gsize) sqlite3_column_bytes (statement, column))
        cell.text = NULL;
      break;
    default:
      break;
    }
  return cell;
}

static gboolean
decode_text (const StegField *field, const char *text, StegValue *value)
{
  StegDate date;
  int      choice;

  switch (field->kind)
    {
    case STEG_FIELD_DATE:
      if (!steg_date_parse (text, &date))
        return FALSE;
      *value = steg_value_whole (date);
      return TRUE;
    case STEG_FIELD_CHOICE:
      choice = steg_field_find_choice (field, text);
      *value = steg_value_whole (choice);
      return choice >= 0;
    case STEG_FIELD_WHOLE:
    case STEG_FIELD_FLAG:
    case STEG_FIELD_REAL:
      return FALSE;
    default:
      *value = (StegValue){ STEG_VALUE_TEXT, { .text = (char *) text } };
      return TRUE;
    }
}

static gboolean
decode (const StegField *field, const StegCell *cell, StegValue *value)
{
  switch (cell->type)
    {
    case SQLITE_NULL:
      *value = STEG_VALUE_EMPTY;
      return TRUE;
    case SQLITE_INTEGER:
      *value = steg_value_whole (cell->whole);
      return field->kind == STEG_FIELD_WHOLE || field->kind == STEG_FIELD_FLAG;
    case SQLITE_FLOAT:
      *value = steg_value_real (cell->real);
      return field->kind == STEG_FIELD_REAL;
    case SQLITE_TEXT:
      return cell->text != NULL && decode_text (field, cell->text, value);
    default:
      return FALSE;
    }
}

gboolean
steg_cell_decode (const StegField *field, const StegCell *cell, StegValue *value, GError **error)
{
  if (decode (field, cell, value))
    return TRUE;
  g_set_error (error, STEG_ERROR, STEG_ERROR_DAMAGED, "%s: not a value of this field", field->name);
  return FALSE;
}

StegValue
steg_cell_keep (const StegValue *borrowed)
{
  return borrowed->kind == STEG_VALUE_TEXT ? steg_value_text (borrowed->text) : *borrowed;
}

static void
bind_date (sqlite3_stmt *statement, int position, StegDate date)
{
  sqlite3_bind_text (statement, position, steg_date_to_iso (date), -1, g_free);
}

void
steg_cell_bind (sqlite3_stmt    *statement,
                int              position,
                const StegField *field,
                const StegValue *value)
{
  switch (value->kind)
    {
    case STEG_VALUE_TEXT:
      sqlite3_bind_text (statement, position, value->text, -1, SQLITE_STATIC);
      break;
    case STEG_VALUE_REAL:
      sqlite3_bind_double (statement, position, value->real);
      break;
    case STEG_VALUE_WHOLE:
      if (field->kind == STEG_FIELD_DATE)
        bind_date (statement, position, (StegDate) value->whole);
      else if (field->kind == STEG_FIELD_CHOICE)
        sqlite3_bind_text (statement, position, field->choices[value->whole].key, -1,
                           SQLITE_STATIC);
      else
        sqlite3_bind_int64 (statement, position, value->whole);
      break;
    default:
      sqlite3_bind_null (statement, position);
    }
}
