/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "base/steg-ending.h"
#include "base/steg-error.h"
#include "base/steg-text.h"
#include "cli/steg-arguments.h"
#include "cli/steg-locale.h"
#include "exchange/steg-csv.h"
#include "model/steg-tables.h"
#include "report/plan/steg-plan-pdf.h"
#include "report/steg-chart-picture.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>
#include <string.h>

static char    *output;
static char    *language;
static gboolean only_list;
static gboolean only_chart;
static gboolean is_upright;
static gboolean only_late;
static int      pages_wide = 1;
static char    *paper_name;
static char    *grouping_name;
static char    *wanted_area;
static char    *wanted_owner;
static char    *wanted_cycle;
static char    *wanted_words;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
    N_ ("Where to write, as .pdf or, the list alone, as .csv; replaced if it is there"),
    N_ ("FILE") },
  { "list", 0, 0, G_OPTION_ARG_NONE, &only_list, N_ ("The list without the chart"), NULL },
  { "chart", 0, 0, G_OPTION_ARG_NONE, &only_chart, N_ ("The chart without the list"), NULL },
  { "pages-wide", 0, 0, G_OPTION_ARG_INT, &pages_wide,
    N_ ("Over how many pages the chart goes from left to right (1)"), N_ ("NUMBER") },
  { "paper", 0, 0, G_OPTION_ARG_STRING, &paper_name, N_ ("The size of the paper (a4)"), "a4|a3" },
  { "upright", 0, 0, G_OPTION_ARG_NONE, &is_upright,
    N_ ("The paper stands on its short side"), NULL },
  { "by", 0, 0, G_OPTION_ARG_STRING, &grouping_name, N_ ("How the actions are grouped (area)"),
    "area|owner|cycle|phase|month" },
  { "late", 0, 0, G_OPTION_ARG_NONE, &only_late, N_ ("Only what is late"), NULL },
  { "area", 0, 0, G_OPTION_ARG_STRING, &wanted_area, N_ ("Only this area: its name or id"),
    N_ ("AREA") },
  { "owner", 0, 0, G_OPTION_ARG_STRING, &wanted_owner,
    N_ ("Only what this person owns: the name or id"), N_ ("PERSON") },
  { "cycle", 0, 0, G_OPTION_ARG_STRING, &wanted_cycle,
    N_ ("Only what belongs to this cycle: its title or id"), N_ ("CYCLE") },
  { "words", 0, 0, G_OPTION_ARG_STRING, &wanted_words,
    N_ ("Only what has these words in What, How or Who"), N_ ("TEXT") },
  STEG_LOCALE_OPTION (&language),
  { NULL },
};

static gboolean
ends_with (const char *ending)
{
  return steg_ending_find (output, &ending, 1) == 0;
}

/* The position of @name among @keys; -1 when it is none of them, 0 for %NULL. */
static int
find_key (const char *const *keys, int n_keys, const char *name)
{
  for (int i = 0; i < n_keys; i++)
    if (name == NULL || strcmp (keys[i], name) == 0)
      return i;
  return -1;
}

static gboolean
check_options (GError **error)
{
  if (!steg_arguments_check_output (output, error))
    return FALSE;
  if (!ends_with (".pdf") && !ends_with (".csv"))
    return steg_arguments_refuse (error, _ ("“%s” must end with .pdf or .csv."), output);
  if (only_list && only_chart)
    return steg_arguments_refuse (
      error, _ ("Without --list and --chart there are both; choose one at most."));
  if (only_chart && ends_with (".csv"))
    return steg_arguments_refuse (error, _ ("A chart cannot be written as .csv."));
  if (pages_wide < 1 || pages_wide > STEG_PLAN_MOST_WIDE)
    return steg_arguments_refuse (
      error, _ ("The chart can be 1 to %d pages wide."), STEG_PLAN_MOST_WIDE);
  if (find_key (steg_plan_size_keys, STEG_PLAN_N_SIZES, paper_name) < 0)
    return steg_arguments_refuse (
      error, _ ("There is no paper “%s”. There are: a4, a3."), paper_name);
  if (find_key (steg_action_grouping_keys, STEG_N_GROUPINGS, grouping_name) < 0)
    return steg_arguments_refuse (
      error, _ ("“%s” is no grouping. There are: area, owner, cycle, phase, month."),
      grouping_name);
  return steg_locale_check (language, error);
}

/* Sets @id to that of the row of @table called @name; leaves it alone for %NULL. */
static gboolean
find (
  StegProgramme *programme, const StegTable *table, const char *name, char **id, GError **error)
{
  StegRecord *record = name != NULL ? steg_arguments_titled (programme, table, name, error) : NULL;

  if (record != NULL)
    *id = g_strdup (steg_record_get_id (record));
  return name == NULL || record != NULL;
}

/* The area called @name in any language that there is; %NULL when there is none. Borrowed. */
static StegRecord *
find_area (StegProgramme *programme, const char *name)
{
  g_autofree char *wanted = steg_text_fold (name);
  const char      *languages[] = { "sv", "en" };

  for (guint i = 0; i < steg_programme_count (programme, &steg_area_table); i++)
    for (guint k = 0; k < G_N_ELEMENTS (languages); k++)
      {
        StegRecord      *area = steg_programme_at (programme, &steg_area_table, i);
        g_autofree char *called
          = steg_text_fold (steg_programme_wording (programme, area, "name", languages[k]));

        if (strcmp (called, wanted) == 0)
          return area;
      }
  return NULL;
}

static StegActionFilter *
read_filter (StegProgramme *programme, GError **error)
{
  g_autoptr (StegActionFilter) filter = steg_action_filter_new ();
  StegRecord *area = wanted_area != NULL ? find_area (programme, wanted_area) : NULL;

  if (only_late)
    filter->conditions = STEG_FILTER_LATE;
  steg_action_filter_set_text (&filter->words, wanted_words);
  if (area != NULL)
    filter->area = g_strdup (steg_record_get_id (area));
  else if (!find (programme, &steg_area_table, wanted_area, &filter->area, error))
    return NULL;
  if (!find (programme, &steg_person_table, wanted_owner, &filter->owner, error)
      || !find (programme, &steg_cycle_table, wanted_cycle, &filter->cycle, error))
    return NULL;
  return g_steal_pointer (&filter);
}

static StegPlan *
make_plan (StegProgramme *programme, const StegActionFilter *filter)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, steg_clock_today ());
  const StegPlanSelection selection
    = { .filter = filter,
        .grouping = (StegActionGrouping) find_key (steg_action_grouping_keys, STEG_N_GROUPINGS,
                                                   grouping_name) };

  return steg_plan_new (programme, standing, &selection,
                        steg_locale_catalogue (language, programme));
}

static StegPlanPaper
choose_paper (void)
{
  StegPlanPaper paper = steg_plan_paper_parse (NULL);

  if (only_list || only_chart)
    paper.parts = only_list ? STEG_PLAN_LIST : STEG_PLAN_CHART;
  paper.size
    = (StegPlanSize) find_key (steg_plan_size_keys, STEG_PLAN_N_SIZES, paper_name);
  paper.is_upright = is_upright;
  paper.wide = (guint) pages_wide;
  return paper;
}

static GBytes *
write_plan (StegProgramme *programme, GError **error)
{
  const StegPlanPaper paper = choose_paper ();
  g_autoptr (StegActionFilter) filter = read_filter (programme, error);
  g_autoptr (StegPlan) plan = filter != NULL ? make_plan (programme, filter) : NULL;
  g_autoptr (GPtrArray) table = NULL;

  if (plan == NULL)
    return NULL;
  if (ends_with (".pdf"))
    return steg_plan_pdf_new (g_steal_pointer (&plan), &paper, NULL, error);
  table = steg_plan_table (plan);
  return steg_csv_write (table);
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!check_options (error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  bytes = session != NULL ? write_plan (steg_session_get_programme (session), error) : NULL;
  return bytes != NULL && steg_chart_picture_save (bytes, output, error);
}

const StegCommand steg_command_plan = {
  .name = "plan",
  .arguments = N_ ("FILE -o X.pdf|.csv"),
  .summary = N_ ("Write the plan for paper: timeline, list, or both"),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
