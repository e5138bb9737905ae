/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-quick-names.h"

#include "base/steg-text.h"
#include "model/steg-framework.h"
#include "model/steg-people.h"
#include "model/steg-tables.h"

#include <string.h>

/* So many letters are enough to guess from. */
#define LEAST_LETTERS 2

typedef struct
{
  char    *id;
  char    *folded;
  gboolean brief;
} Name;

struct _StegQuickNames
{
  GArray *names; /* of Name */
};

static void
clear_name (gpointer at)
{
  Name *name = at;

  g_free (name->id);
  g_free (name->folded);
}

StegQuickNames *
steg_quick_names_new (void)
{
  StegQuickNames *self = g_new0 (StegQuickNames, 1);

  self->names = g_array_new (FALSE, FALSE, sizeof (Name));
  g_array_set_clear_func (self->names, clear_name);
  return self;
}

void
steg_quick_names_free (StegQuickNames *self)
{
  g_array_unref (self->names);
  g_free (self);
}

void
steg_quick_names_add (StegQuickNames *self, const char *id, const char *name, gboolean brief)
{
  Name added;

  g_return_if_fail (self != NULL && id != NULL);

  if (name == NULL || *name == '\0')
    return;
  added = (Name){ g_strdup (id), steg_text_fold (name), brief };
  g_array_append_val (self->names, added);
}

static void
add_people (StegQuickNames *self, GPtrArray *people, gboolean active)
{
  for (guint i = 0; i < people->len; i++)
    {
      StegRecord *person = people->pdata[i];
      const char *id = steg_record_get_id (person);

      if (steg_record_get_flag (person, STEG_PERSON_ACTIVE) != active)
        continue;
      steg_quick_names_add (self, id, steg_record_get_text (person, STEG_PERSON_NAME), FALSE);
      steg_quick_names_add (self, id, steg_record_get_text (person, STEG_PERSON_INITIALS), TRUE);
    }
}

StegQuickNames *
steg_quick_names_people (StegProgramme *programme)
{
  StegQuickNames *self = steg_quick_names_new ();
  g_autoptr (GPtrArray) people = steg_people_list (programme);

  add_people (self, people, TRUE);
  add_people (self, people, FALSE);
  return self;
}

static void
add_wordings (StegQuickNames *self, StegProgramme *programme, const char *area)
{
  GPtrArray *wordings
    = steg_programme_linked (programme, &steg_wording_table, STEG_WORDING_RECORD, area);

  for (guint i = 0; wordings != NULL && i < wordings->len; i++)
    if (g_strcmp0 (steg_record_get_text (wordings->pdata[i], STEG_WORDING_FIELD), "name") == 0)
      steg_quick_names_add (self, area,
                            steg_record_get_text (wordings->pdata[i], STEG_WORDING_TEXT), FALSE);
}

StegQuickNames *
steg_quick_names_areas (StegProgramme *programme)
{
  StegQuickNames *self = steg_quick_names_new ();
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);

  for (guint i = 0; i < areas->len; i++)
    {
      const char *id = steg_record_get_id (areas->pdata[i]);

      add_wordings (self, programme, id);
      steg_quick_names_add (self, id, steg_record_get_text (areas->pdata[i], STEG_AREA_KEY), TRUE);
    }
  return self;
}

typedef gboolean (*Fits) (const Name *name, const char *folded);

static gboolean
is_whole (const Name *name, const char *folded)
{
  return strcmp (name->folded, folded) == 0;
}

static gboolean
begins (const Name *name, const char *folded)
{
  return !name->brief && g_str_has_prefix (name->folded, folded);
}

static gboolean
has_word (const Name *name, const char *folded)
{
  const char *at = name->brief ? NULL : strstr (name->folded, folded);

  while (at != NULL && at > name->folded
         && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at))))
    at = strstr (at + 1, folded);
  return at != NULL;
}

static const char *
find_first (const StegQuickNames *self, const char *folded, Fits fits)
{
  for (guint i = 0; i < self->names->len; i++)
    {
      const Name *name = &g_array_index (self->names, Name, i);

      if (fits (name, folded))
        return name->id;
    }
  return NULL;
}

const char *
steg_quick_names_find (const StegQuickNames *self, const char *name)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (self != NULL && name != NULL, NULL);

  folded = steg_text_fold (name);
  return find_first (self, folded, is_whole);
}

const char *
steg_quick_names_guess (const StegQuickNames *self, const char *part)
{
  static const Fits ways[] = { is_whole, begins, has_word };
  g_autofree char  *folded = NULL;
  const char       *found = NULL;
  gboolean          enough;

  g_return_val_if_fail (self != NULL && part != NULL, NULL);

  folded = steg_text_fold (part);
  enough = g_utf8_strlen (folded, -1) >= LEAST_LETTERS;
  for (guint i = 0; found == NULL && i < G_N_ELEMENTS (ways) && (i == 0 || enough); i++)
    found = find_first (self, folded, ways[i]);
  return found;
}
