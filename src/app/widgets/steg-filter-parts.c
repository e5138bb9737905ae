/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-filter-parts.h"

#include "app/steg-record-words.h"
#include "app/steg-words.h"

#include <glib/gi18n.h>

const char *
steg_filter_parts_condition (StegFilterPart part)
{
  const char *const words[]
    = { C_ ("filter", "Mine"), C_ ("filter", "Late"), C_ ("filter", "Due this month"),
        C_ ("filter", "Without owner"), C_ ("filter", "Without date"), C_ ("filter", "Waiting") };

  g_return_val_if_fail (part < G_N_ELEMENTS (words), "");

  return words[part];
}

const char *
steg_filter_parts_state (int state)
{
  const char *const words[]
    = { C_ ("filter", "Ahead"), C_ ("filter", "Under way"), C_ ("filter", "Late"),
        C_ ("filter", "Done"), C_ ("filter", "Dropped") };

  g_return_val_if_fail (state >= 0 && state < (int) G_N_ELEMENTS (words), "");

  return words[state];
}

/* A saved view may ask for what has been deleted since: then it finds nothing, and says why. */
static char *
describe_link (StegProgramme *programme, const char *field, const char *id)
{
  StegRecord *record = id != NULL ? steg_programme_find (programme, id) : NULL;

  if (id == NULL)
    return NULL;
  return g_strdup_printf ("%s: %s", field,
                          record != NULL ? steg_record_words_name (programme, record)
                                         : _ ("no longer there"));
}

char *
steg_filter_parts_describe (StegProgramme          *programme,
                            const StegActionFilter *filter,
                            StegFilterPart          part)
{
  switch (part)
    {
    case STEG_FILTER_PART_AREA:
      return describe_link (programme, _ ("Area"), filter->area);
    case STEG_FILTER_PART_OWNER:
      return describe_link (programme, _ ("Who"), filter->owner);
    case STEG_FILTER_PART_CYCLE:
      return describe_link (programme, _ ("Cycle"), filter->cycle);
    case STEG_FILTER_PART_PHASE:
      return filter->phase > 0
               ? g_strdup_printf ("%s: %s", _ ("Phase"),
                                  steg_words_label (steg_phase_choices[filter->phase - 1].label))
               : NULL;
    case STEG_FILTER_PART_STATE:
      return filter->state > 0 ? g_strdup (steg_filter_parts_state (filter->state - 1)) : NULL;
    default:
      return (filter->conditions & (1U << part)) != 0
               ? g_strdup (steg_filter_parts_condition (part))
               : NULL;
    }
}

void
steg_filter_parts_remove (StegActionFilter *filter, StegFilterPart part)
{
  switch (part)
    {
    case STEG_FILTER_PART_AREA:
      steg_action_filter_set_text (&filter->area, NULL);
      break;
    case STEG_FILTER_PART_OWNER:
      steg_action_filter_set_text (&filter->owner, NULL);
      break;
    case STEG_FILTER_PART_CYCLE:
      steg_action_filter_set_text (&filter->cycle, NULL);
      break;
    case STEG_FILTER_PART_PHASE:
      filter->phase = 0;
      break;
    case STEG_FILTER_PART_STATE:
      filter->state = 0;
      break;
    default:
      filter->conditions &= ~(1U << part);
    }
}
