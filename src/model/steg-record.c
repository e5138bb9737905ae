/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-record-private.h"

#include "model/steg-longtext.h"

#include <string.h>

typedef struct
{
  GHashTable *by_id; /* the programme's records by id; not owned, NULL when detached */
  char       *id;
  guint       position;
} StegRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (StegRecord, steg_record, G_TYPE_OBJECT)

static StegRecordPrivate *
private_of (StegRecord *self)
{
  return steg_record_get_instance_private (self);
}

/* The cells lie behind the instance: a walk over many records reads one piece of memory each. */
static StegValue *
values_of (StegRecord *self)
{
  return (StegValue *) (self + 1);
}

G_STATIC_ASSERT (sizeof (StegRecord) % G_ALIGNOF (StegValue) == 0);

static const StegTable *
table_of (StegRecord *self)
{
  return ((StegRecordClass *) ((GTypeInstance *) self)->g_class)->table;
}

static void
steg_record_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  StegRecord      *self = STEG_RECORD (object);
  guint            index = id - 1;
  const StegField *field = &STEG_RECORD_GET_CLASS (self)->table->fields[index];

  switch (field->kind)
    {
    case STEG_FIELD_LINK:
    case STEG_FIELD_ANY:
    case STEG_FIELD_LONG:
      g_value_set_object (value, steg_record_get_link (self, index));
      break;
    case STEG_FIELD_WHOLE:
    case STEG_FIELD_DATE:
      g_value_set_int64 (value, steg_record_get_whole (self, index));
      break;
    case STEG_FIELD_REAL:
      g_value_set_double (value, steg_record_get_real (self, index));
      break;
    case STEG_FIELD_FLAG:
      g_value_set_boolean (value, steg_record_get_flag (self, index));
      break;
    case STEG_FIELD_CHOICE:
      g_value_take_string (value, steg_field_format (field, steg_record_get_value (self, index)));
      break;
    default:
      g_value_set_string (value, steg_record_get_text (self, index));
    }
}

static void
steg_record_finalize (GObject *object)
{
  StegRecord        *self = STEG_RECORD (object);
  StegRecordPrivate *priv = private_of (self);

  for (guint i = 0; i < STEG_RECORD_GET_CLASS (self)->table->n_fields; i++)
    steg_value_clear (&values_of (self)[i]);
  g_clear_pointer (&priv->id, g_ref_string_release);
  G_OBJECT_CLASS (steg_record_parent_class)->finalize (object);
}

static GParamSpec *
spec_for (const StegField *field)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  g_autofree char  *dashed = g_strdelimit (g_strdup (field->name), "_", '-');
  const char       *name = g_intern_string (dashed);

  switch (field->kind)
    {
    case STEG_FIELD_LINK:
    case STEG_FIELD_ANY:
    case STEG_FIELD_LONG:
      return g_param_spec_object (name, NULL, NULL, STEG_TYPE_RECORD, flags);
    case STEG_FIELD_WHOLE:
    case STEG_FIELD_DATE:
      return g_param_spec_int64 (name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
    case STEG_FIELD_REAL:
      return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
    case STEG_FIELD_FLAG:
      return g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
    default:
      return g_param_spec_string (name, NULL, NULL, NULL, flags);
    }
}

static void
init_table_class (gpointer klass, gpointer table)
{
  /* GObject forgets an inherited get_property when it makes a class. */
  G_OBJECT_CLASS (klass)->get_property = steg_record_get_property;
  STEG_RECORD_CLASS (klass)->table = table;
  for (guint i = 0; i < ((const StegTable *) table)->n_fields; i++)
    g_object_class_install_property (klass, i + 1,
                                     spec_for (&((const StegTable *) table)->fields[i]));
}

static void
steg_record_class_init (StegRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_record_finalize;
}

static void
steg_record_init (StegRecord *self)
{
}

GType
steg_record_type (const StegTable *table)
{
  GType     type = g_type_from_name (table->type);
  GTypeInfo class_of_table = {
    .class_size = sizeof (StegRecordClass),
    .class_init = init_table_class,
    .class_data = table,
    .instance_size = (guint16) (sizeof (StegRecord) + table->n_fields * sizeof (StegValue)),
  };

  if (type == 0)
    type
      = g_type_register_static (STEG_TYPE_RECORD, table->type, &class_of_table, G_TYPE_FLAG_FINAL);
  return type;
}

const StegTable *
steg_record_get_table (StegRecord *self)
{
  g_return_val_if_fail (STEG_IS_RECORD (self), NULL);
  return STEG_RECORD_GET_CLASS (self)->table;
}

const char *
steg_record_get_id (StegRecord *self)
{
  g_return_val_if_fail (STEG_IS_RECORD (self), NULL);
  return private_of (self)->id;
}

const StegValue *
steg_record_get_value (StegRecord *self, guint field)
{
  /* No check of the type: this is asked millions of times. */
  g_assert (field < table_of (self)->n_fields);
  return &values_of (self)[field];
}

gboolean
steg_record_has (StegRecord *self, guint field)
{
  return steg_record_get_value (self, field)->kind != STEG_VALUE_NONE;
}

const char *
steg_record_get_text (StegRecord *self, guint field)
{
  const StegValue *value = steg_record_get_value (self, field);
  StegRecord      *words;

  if (STEG_RECORD_GET_CLASS (self)->table->fields[field].kind != STEG_FIELD_LONG)
    return value->kind == STEG_VALUE_TEXT ? value->text : NULL;
  words = steg_record_get_link (self, field);
  return words != NULL ? steg_record_get_text (words, STEG_LONGTEXT_TEXT) : NULL;
}

gint64
steg_record_get_whole (StegRecord *self, guint field)
{
  const StegValue *value = steg_record_get_value (self, field);

  return value->kind == STEG_VALUE_WHOLE ? value->whole : 0;
}

double
steg_record_get_real (StegRecord *self, guint field)
{
  const StegValue *value = steg_record_get_value (self, field);

  return value->kind == STEG_VALUE_REAL ? value->real : 0;
}

StegDate
steg_record_get_date (StegRecord *self, guint field)
{
  return (StegDate) steg_record_get_whole (self, field);
}

gboolean
steg_record_get_flag (StegRecord *self, guint field)
{
  return steg_record_get_whole (self, field) != 0;
}

int
steg_record_get_choice (StegRecord *self, guint field)
{
  const StegValue *value = steg_record_get_value (self, field);

  return value->kind == STEG_VALUE_WHOLE ? (int) value->whole : -1;
}

const char *
steg_record_get_link_id (StegRecord *self, guint field)
{
  const StegValue *value = steg_record_get_value (self, field);

  return value->kind == STEG_VALUE_TEXT ? value->text : NULL;
}

StegRecord *
steg_record_get_link (StegRecord *self, guint field)
{
  const char *id = steg_record_get_link_id (self, field);
  GHashTable *by_id = private_of (self)->by_id;

  return id != NULL && by_id != NULL ? g_hash_table_lookup (by_id, id) : NULL;
}

StegRecord *
steg_record_new (GHashTable *by_id, const StegChange *change)
{
  StegRecord        *self = g_object_new (steg_record_type (change->table), NULL);
  StegRecordPrivate *priv = private_of (self);

  priv->by_id = by_id;
  priv->id = g_ref_string_acquire (change->id);
  for (guint i = 0; i < change->table->n_fields; i++)
    if (steg_change_has (change, i))
      values_of (self)[i] = steg_value_copy (&change->values[i]);
  return self;
}

static void
notify_field (StegRecord *self, guint field)
{
  GObjectClass    *klass = G_OBJECT_GET_CLASS (self);
  g_autofree char *dashed = g_strdup (STEG_RECORD_CLASS (klass)->table->fields[field].name);

  g_object_notify_by_pspec (G_OBJECT (self),
                            g_object_class_find_property (klass, g_strdelimit (dashed, "_", '-')));
}

gboolean
steg_record_apply (StegRecord *self, const StegChange *change)
{
  gboolean changed = FALSE;

  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < change->table->n_fields; i++)
    {
      if (!steg_change_has (change, i)
          || steg_value_equal (&values_of (self)[i], &change->values[i]))
        continue;
      steg_value_clear (&values_of (self)[i]);
      values_of (self)[i] = steg_value_copy (&change->values[i]);
      notify_field (self, i);
      changed = TRUE;
    }
  g_object_thaw_notify (G_OBJECT (self));
  return changed;
}

void
steg_record_detach (StegRecord *self)
{
  private_of (self)->by_id = NULL;
}

guint
steg_record_get_position (StegRecord *self)
{
  return private_of (self)->position;
}

void
steg_record_set_position (StegRecord *self, guint position)
{
  private_of (self)->position = position;
}

void
steg_record_notify_links_to (StegRecord *self, const char *id)
{
  const StegTable *table = STEG_RECORD_GET_CLASS (self)->table;

  for (guint i = 0; i < table->n_fields; i++)
    if (steg_field_is_link (&table->fields[i])
        && g_strcmp0 (steg_record_get_link_id (self, i), id) == 0)
      notify_field (self, i);
}
