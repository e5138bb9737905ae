/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-quick-words.h"

#include "app/steg-language.h"
#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "model/steg-repeat.h"

#include <glib/gi18n.h>

static const char *
name_of (StegProgramme *programme, const char *id)
{
  StegRecord *record = id != NULL ? steg_programme_find (programme, id) : NULL;

  return record != NULL ? steg_record_words_name (programme, record) : "";
}

static char *
say_owner (StegProgramme *programme, const StegQuickLine *line)
{
  if (line->owner != NULL)
    return g_strdup (name_of (programme, line->owner));
  return g_strdup_printf (_ ("New person: %s"), line->owner_name);
}

static char *
say_helper (StegProgramme *programme, const StegQuickPerson *helper)
{
  if (helper->id != NULL)
    return g_strdup_printf (_ ("Helper: %s"), name_of (programme, helper->id));
  return g_strdup_printf (_ ("Helper, a new person: %s"), helper->name);
}

static const char *
say_priority (StegActionPriority priority)
{
  switch (priority)
    {
    case STEG_ACTION_PRIORITY_HIGH:
      return _ ("High priority");
    case STEG_ACTION_PRIORITY_LOW:
      return _ ("Low priority");
    case STEG_ACTION_PRIORITY_NORMAL:
    default:
      return _ ("Normal priority");
    }
}

/* With its year where that is not the present one. */
static char *
say_day (StegDate day, StegDate today)
{
  int year = 0;
  int now = 0;

  steg_date_split (day, &year, NULL, NULL);
  steg_date_split (today, &now, NULL, NULL);
  return steg_words_date (day, year == now ? STEG_DATE_STYLE_WEEKDAY : STEG_DATE_STYLE_FULL);
}

/* The day of the first time, where it is not said by itself. */
static char *
say_repeat (const StegQuickLine *line, StegDate today)
{
  StegRepeat       repeat = { 0 };
  g_autofree char *often = NULL;
  g_autofree char *first = NULL;

  if (!steg_repeat_parse (line->repeat, &repeat))
    return g_strdup (line->repeat);
  often = steg_repeat_say (steg_language_catalogue (), &repeat);
  if (line->due == STEG_DATE_NONE || steg_quick_line_find (line, STEG_QUICK_DUE) != NULL)
    return g_steal_pointer (&often);
  first = say_day (line->due, today);
  /* Translators: how often an action repeats and when it does so first. */
  return g_strdup_printf (_ ("%s, from %s"), often, first);
}

char *
steg_quick_words_piece (StegProgramme        *programme,
                        const StegQuickLine  *line,
                        const StegQuickPiece *piece,
                        StegDate              today)
{
  g_return_val_if_fail (line != NULL && piece != NULL, NULL);

  switch (piece->kind)
    {
    case STEG_QUICK_OWNER:
      return say_owner (programme, line);
    case STEG_QUICK_HELPER:
      return say_helper (programme, &g_array_index (line->helpers, StegQuickPerson, piece->number));
    case STEG_QUICK_AREA:
      return g_strdup (name_of (programme, line->area));
    case STEG_QUICK_PRIORITY:
      return g_strdup (say_priority (line->priority));
    case STEG_QUICK_DUE:
      return say_day (line->due, today);
    case STEG_QUICK_REPEAT:
      return say_repeat (line, today);
    case STEG_QUICK_N_KINDS:
    default:
      g_return_val_if_reached (NULL);
    }
}

char *
steg_quick_words_add (StegProgramme *programme, const StegQuickLine *line, StegQuickPlace place)
{
  g_return_val_if_fail (line != NULL, NULL);

  if (*line->text == '\0')
    return g_strdup (_ ("Say what is to be done as well"));
  if (place.improvement != NULL)
    return g_strdup_printf (_ ("Adds “%s” to “%s”"), line->text,
                            name_of (programme, place.improvement));
  if (place.area != NULL)
    /* Translators: the text of an action, and the name of an area. */
    return g_strdup_printf (_ ("Adds “%s” as a new improvement in %s"), line->text,
                            name_of (programme, place.area));
  return g_strdup (_ ("There is no area that it could belong to"));
}

char *
steg_quick_words_problem (const StegQuickLine *line)
{
  g_return_val_if_fail (line != NULL, NULL);

  if (line->unknown_area == NULL || line->area != NULL)
    return NULL;
  return g_strdup_printf (_ ("There is no area called “%s”: it stays in the text"),
                          line->unknown_area);
}
