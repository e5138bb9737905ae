/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-value.h"

/* N_() and NC_() mark the texts of a table for the translators; they are translated where they are
 * shown. */
#include <glib/gi18n.h>

G_BEGIN_DECLS

typedef enum
{
  STEG_FIELD_TEXT,   /* one line */
  STEG_FIELD_LONG,   /* text of any length: the id of its row in longtext */
  STEG_FIELD_WHOLE,  /* whole number */
  STEG_FIELD_REAL,   /* number */
  STEG_FIELD_DATE,   /* a day */
  STEG_FIELD_FLAG,   /* yes or no */
  STEG_FIELD_CHOICE, /* one of .choices */
  STEG_FIELD_LINK,   /* the id of a row of .target */
  STEG_FIELD_ANY,    /* the id of a row of any table */
  STEG_FIELD_ORDER,  /* sortable text key, see steg_text_order_between() */
} StegFieldKind;

/* One word that a choice may have, as stored and as shown (to be translated). */
typedef struct
{
  const char *key;
  const char *label;
} StegChoice;

/* One field of a record type: the GObject property, the SQLite column, the XML attribute and the
 * name of the cell in the history are all this one declaration. */
typedef struct
{
  const char   *name;
  StegFieldKind kind;
  const char   *label;  /* for people, to be translated */
  const char   *target; /* LINK: the name of the table */
  const StegChoice
             *choices; /* CHOICE: ends with a key of %NULL; positions are the enum of the type */
  const char *preset;  /* what a new record has unless it is told, as text; may be %NULL */
  double      minimum; /* WHOLE, REAL: bounds, if .maximum > .minimum */
  double      maximum;
  gboolean    required; /* must not be empty; parts of a tuple are required anyway */
  gboolean    part;     /* LINK, ANY: this row belongs to the other and goes when it goes;
                         * another link is emptied. Links in a tuple are parts anyway. */
} StegField;

/* One record type. */
typedef struct
{
  const char      *name;  /* "action": the table, the XML element */
  const char      *type;  /* "StegAction": the GObject class */
  const char      *label; /* for people, to be translated: "Action" */
  const StegField *fields;
  guint            n_fields;
  guint            n_tuple; /* leading fields that *are* the row (steg_id_for_tuple()); 0: UUIDv7 */
} StegTable;

/* Whether a row's @field holds the id of another row (LINK, ANY, LONG). */
gboolean steg_field_is_link (const StegField *field);

/* Whether rows of @table go when the row that its @index-th field names goes. */
gboolean steg_table_is_part (const StegTable *table, guint index);

/* The position of the field @name in @table, or -1. */
int steg_table_find_field (const StegTable *table, const char *name);

/* The position of @key among the choices of @field, or -1. */
int steg_field_find_choice (const StegField *field, const char *key);

/* Reads @text as a value of @field: ISO dates, "yes"/"no" (or "true"/"false", "1"/"0"), numbers
 * with a point, keys of choices. %NULL or "" is the empty value. Text is cleaned
 * (steg_text_clean()). Returns: FALSE with %STEG_ERROR_INVALID and a message that names the field
 * and what is allowed; @value, to be cleared by the caller, is set on success only. */
gboolean
steg_field_parse (const StegField *field, const char *text, StegValue *value, GError **error);

/* The opposite: %NULL for the empty value. Returns: owned by the caller. */
char *steg_field_format (const StegField *field, const StegValue *value);

/* Whether @value may stand in @field: its kind, bounds, choice, text rule, form of an id.
 * An empty value is allowed unless the field is required. Whether a link's target exists is not
 * looked at. Returns: FALSE with %STEG_ERROR_INVALID. */
gboolean steg_field_check (const StegField *field, const StegValue *value, GError **error);

G_END_DECLS
