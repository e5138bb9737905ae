/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-round-dialog.h"

#include "app/pages/steg-assessment-edits.h"
#include "app/dialogs/steg-round-words.h"
#include "app/pages/steg-people-words.h"
#include "app/steg-anywhere.h"
#include "app/steg-language.h"
#include "app/steg-words.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-remark-field.h"
#include "base/steg-clock.h"
#include "model/steg-ballot.h"
#include "model/steg-participant.h"
#include "model/steg-person.h"
#include "model/steg-rounds.h"
#include "session/steg-action-edit.h"
#include "session/steg-voting.h"

#include <glib/gi18n.h>

struct _StegRoundDialog
{
  AdwWindow parent;

  GtkWidget  *page;  /* weak */
  StegRecord *round; /* %NULL: a new one */
  StegDate    held_on;
  GPtrArray  *people; /* of borrowed StegRecord, beside … */
  GPtrArray  *checks; /* … borrowed GtkCheckButton */

  GtkEditable         *title_row;
  GtkMenuButton       *date;
  GtkCalendar         *calendar;
  AdwComboRow         *state;
  AdwActionRow        *anonymous_row;
  GtkSwitch           *anonymous;
  GtkWidget           *later_group;
  AdwActionRow        *locked_row;
  GtkSwitch           *locked;
  GtkSwitch           *illustrative;
  StegRemarkField     *note;
  GtkWidget           *missing;
  GtkLabel            *missing_label;
  AdwPreferencesGroup *table;
  GtkEditable         *newcomer;
  GtkButton           *save;
};

enum
{
  SIGNAL_SAVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegRoundDialog, steg_round_dialog, ADW_TYPE_WINDOW)

static StegProgramme *
programme_of (StegRoundDialog *self)
{
  return steg_session_get_programme (steg_anywhere_get_session (self->page));
}

static void
title_changed_cb (StegRoundDialog *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->title_row)));

  gtk_widget_set_sensitive (GTK_WIDGET (self->save), *title != '\0');
}

static GPtrArray *
list_attending (StegRoundDialog *self)
{
  GPtrArray *attending = g_ptr_array_new ();

  for (guint i = 0; i < self->people->len; i++)
    if (gtk_check_button_get_active (self->checks->pdata[i]))
      g_ptr_array_add (attending, self->people->pdata[i]);
  return attending;
}

/* A warning and no wall: who is there can still be the best that can be had. */
static void
warn_of_missing (StegRoundDialog *self)
{
  g_autoptr (GPtrArray) attending = list_attending (self);
  g_auto (GStrv) missing = steg_ballot_roles_missing_among (
    programme_of (self), attending, self->held_on, steg_language_get ());
  g_autofree char *words = steg_round_words_missing (missing);

  gtk_label_set_text (self->missing_label, words);
  gtk_widget_set_visible (self->missing, *words != '\0' && self->people->len > 0);
}

static guint
count_kept (StegRoundDialog *self)
{
  return self->round != NULL
           ? steg_voting_count (steg_anywhere_get_session (self->page), self->round)
           : 0;
}

/* What is agreed can be locked, and what is locked be opened again. */
static void
state_chosen_cb (StegRoundDialog *self)
{
  StegRoundState state = (StegRoundState) adw_combo_row_get_selected (self->state);
  gboolean       was_locked
    = self->round != NULL && steg_record_get_flag (self->round, STEG_ROUND_LOCKED);
  g_autofree char *words = NULL;

  if (self->page == NULL)
    return; /* the choices have just been filled in */
  words = steg_round_words_state (state, count_kept (self));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->state), words);
  gtk_widget_set_sensitive (GTK_WIDGET (self->locked_row),
                            state == STEG_ROUND_STATE_AGREED || was_locked);
  if (state != STEG_ROUND_STATE_AGREED && !was_locked)
    gtk_switch_set_active (self->locked, FALSE);
}

static void
show_date (StegRoundDialog *self)
{
  g_autofree char *date = steg_words_date (self->held_on, STEG_DATE_STYLE_FULL);

  gtk_menu_button_set_label (self->date, *date != '\0' ? date : _ ("No date"));
}

static void
day_selected_cb (StegRoundDialog *self)
{
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);

  self->held_on = steg_date_new (g_date_time_get_year (day), g_date_time_get_month (day),
                                 g_date_time_get_day_of_month (day));
  show_date (self);
  warn_of_missing (self);
}

static void
select_day (StegRoundDialog *self, StegDate date)
{
  int year, month, day;
  g_autoptr (GDateTime) moment = NULL;

  self->held_on = date;
  show_date (self);
  if (date == STEG_DATE_NONE)
    return;
  steg_date_split (date, &year, &month, &day);
  moment = g_date_time_new_local (year, month, day, 12, 0, 0);
  g_signal_handlers_block_by_func (self->calendar, day_selected_cb, self);
  gtk_calendar_select_day (self->calendar, moment);
  g_signal_handlers_unblock_by_func (self->calendar, day_selected_cb, self);
}

static void
add_person (StegRoundDialog *self, StegRecord *person, gboolean attending)
{
  const char      *name = steg_record_get_text (person, STEG_PERSON_NAME);
  GtkWidget       *row = adw_action_row_new ();
  GtkWidget       *check = gtk_check_button_new ();
  g_autofree char *behind
    = steg_people_words_behind (programme_of (self), person, self->held_on);
  g_autofree char *plain = g_markup_escape_text (behind, -1);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), attending);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), plain);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_widget_set_receives_default (row, TRUE);
  adw_preferences_group_add (self->table, row);
  g_ptr_array_add (self->people, person);
  g_ptr_array_add (self->checks, check);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (warn_of_missing), self);
}

/* Ticks @person if there is a line for it. */
static gboolean
tick (StegRoundDialog *self, StegRecord *person)
{
  guint at;

  if (!g_ptr_array_find (self->people, person, &at))
    return FALSE;
  gtk_check_button_set_active (self->checks->pdata[at], TRUE);
  return TRUE;
}

/* Somebody who is not among the people yet comes to them; who is, is ticked. */
static void
newcomer_cb (StegRoundDialog *self)
{
  const char      *name = gtk_editable_get_text (self->newcomer);
  StegEdit        *edit = steg_edit_new (programme_of (self), N_ ("Add “%s” to the people"));
  g_autofree char *id = steg_action_edit_person (edit, programme_of (self), name, NULL);
  StegRecord      *person;

  steg_edit_argument (edit, name);
  if (id == NULL || steg_edit_is_empty (edit))
    steg_edit_free (edit);
  else if (!steg_anywhere_commit (self->page, edit))
    return;
  person = id != NULL ? steg_programme_find (programme_of (self), id) : NULL;
  if (person != NULL && !tick (self, person))
    add_person (self, person, TRUE);
  gtk_editable_set_text (self->newcomer, "");
  warn_of_missing (self);
}

static void
save_cb (StegRoundDialog *self)
{
  StegProgramme *programme = programme_of (self);
  g_autoptr (GPtrArray) attending = NULL;
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->title_row)));
  g_autofree char *note = steg_remark_field_dup_text (self->note);
  StegRoundOutline outline = {
    .title = title,
    .held_on = self->held_on,
    .state = (StegRoundState) adw_combo_row_get_selected (self->state),
    .anonymous = gtk_switch_get_active (self->anonymous),
    .locked = gtk_switch_get_active (self->locked),
    .illustrative = gtk_switch_get_active (self->illustrative),
    .note = note,
  };
  const char      *fresh = NULL;
  StegEdit        *edit;
  g_autofree char *id = NULL;

  newcomer_cb (self);
  outline.attending = attending = list_attending (self);
  edit = self->round != NULL ? steg_assessment_change_round (programme, self->round, &outline)
                             : steg_assessment_start_round (programme, &outline, &fresh);
  id = g_strdup (fresh != NULL ? fresh : steg_record_get_id (self->round));
  if (steg_anywhere_commit (self->page, edit))
    g_signal_emit (self, signals[SIGNAL_SAVED], 0, id);
  gtk_window_close (GTK_WINDOW (self));
}

static void
steg_round_dialog_dispose (GObject *object)
{
  StegRoundDialog *self = STEG_ROUND_DIALOG (object);

  g_ptr_array_set_size (self->checks, 0);
  g_clear_weak_pointer (&self->page);
  g_clear_object (&self->round);
  G_OBJECT_CLASS (steg_round_dialog_parent_class)->dispose (object);
}

static void
steg_round_dialog_finalize (GObject *object)
{
  StegRoundDialog *self = STEG_ROUND_DIALOG (object);

  g_ptr_array_unref (self->people);
  g_ptr_array_unref (self->checks);
  G_OBJECT_CLASS (steg_round_dialog_parent_class)->finalize (object);
}

static void
steg_round_dialog_class_init (StegRoundDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_round_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_round_dialog_finalize;

  g_type_ensure (STEG_TYPE_REMARK_FIELD);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/round-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, date);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, calendar);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, state);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, locked);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, locked_row);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, anonymous);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, anonymous_row);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, later_group);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, illustrative);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, note);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, missing);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, missing_label);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, table);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, newcomer);
  gtk_widget_class_bind_template_callback (widget_class, newcomer_cb);
  gtk_widget_class_bind_template_child (widget_class, StegRoundDialog, save);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, state_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);

  signals[SIGNAL_SAVED] = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
fill_states (StegRoundDialog *self)
{
  const StegChoice *choices = steg_round_table.fields[STEG_ROUND_STATE].choices;
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);

  for (; choices->key != NULL; choices++)
    gtk_string_list_append (words, steg_words_label (choices->label));
  adw_combo_row_set_model (self->state, G_LIST_MODEL (words));
}

static void
steg_round_dialog_init (StegRoundDialog *self)
{
  self->people = g_ptr_array_new ();
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  steg_choice_list_show_whole (self->state);
  fill_states (self);
}

static gboolean
takes_part (StegProgramme *programme, StegRecord *round, StegRecord *person)
{
  const char *const parts[]
    = { round != NULL ? steg_record_get_id (round) : "", steg_record_get_id (person), NULL };

  return round != NULL
         && steg_programme_find_tuple (programme, &steg_participant_table, parts) != NULL;
}

/* Everybody who may be at the table; those of @round are there already. */
static void
fill_table (StegRoundDialog *self, StegProgramme *programme, StegRecord *round)
{
  g_autoptr (GPtrArray) people
    = steg_programme_select (programme, &steg_person_table, NULL, NULL, STEG_PERSON_NAME);

  for (guint i = 0; i < people->len; i++)
    {
      gboolean attending = takes_part (programme, round, people->pdata[i]);

      if (attending || steg_record_get_flag (people->pdata[i], STEG_PERSON_ACTIVE))
        add_person (self, people->pdata[i], attending);
    }
  warn_of_missing (self);
}

/* The promise stands from the first vote on, so it cannot be given or taken back after. */
static void
fill_anonymous (StegRoundDialog *self)
{
  gboolean open = self->round == NULL
                  || (steg_record_get_choice (self->round, STEG_ROUND_STATE)
                        <= STEG_ROUND_STATE_PREPARING
                      && count_kept (self) == 0);

  gtk_switch_set_active (self->anonymous,
                         self->round != NULL
                           && steg_record_get_flag (self->round, STEG_ROUND_ANONYMOUS));
  gtk_widget_set_sensitive (GTK_WIDGET (self->anonymous_row), open);
  adw_action_row_set_subtitle (self->anonymous_row, steg_round_words_anonymous (open));
}

static void
fill_new (StegRoundDialog *self, StegProgramme *programme)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);
  StegRecord      *last = rounds->len > 0 ? rounds->pdata[rounds->len - 1] : NULL;
  g_autofree char *title = g_strdup_printf (_ ("Round %u"), rounds->len + 1);

  gtk_window_set_title (GTK_WINDOW (self), _ ("New Round"));
  gtk_button_set_label (self->save, _ ("Create"));
  gtk_editable_set_text (self->title_row, title);
  gtk_widget_set_visible (self->later_group, FALSE);
  adw_combo_row_set_selected (self->state, STEG_ROUND_STATE_PREPARING);
  state_chosen_cb (self);
  fill_anonymous (self);
  select_day (self, steg_clock_today ());
  fill_table (self, programme, last);
}

static void
fill_from (StegRoundDialog *self, StegProgramme *programme)
{
  g_autofree char *locked
    = steg_round_words_locked (steg_anywhere_get_session (self->page), self->round);

  gtk_window_set_title (GTK_WINDOW (self), _ ("Change Round"));
  gtk_editable_set_text (self->title_row, steg_record_get_text (self->round, STEG_ROUND_TITLE));
  select_day (self, steg_record_get_date (self->round, STEG_ROUND_HELD_ON));
  adw_combo_row_set_selected (
    self->state, (guint) MAX (0, steg_record_get_choice (self->round, STEG_ROUND_STATE)));
  state_chosen_cb (self);
  fill_anonymous (self);
  adw_action_row_set_subtitle (self->locked_row, locked);
  gtk_switch_set_active (self->locked, steg_record_get_flag (self->round, STEG_ROUND_LOCKED));
  gtk_switch_set_active (self->illustrative,
                         steg_record_get_flag (self->round, STEG_ROUND_ILLUSTRATIVE));
  steg_remark_field_show (self->note, steg_record_get_text (self->round, STEG_ROUND_NOTE));
  fill_table (self, programme, self->round);
}

StegRoundDialog *
steg_round_dialog_new (GtkWidget *page, StegRecord *round)
{
  StegRoundDialog *self;

  g_return_val_if_fail (steg_anywhere_get_session (page) != NULL, NULL);

  self = g_object_new (STEG_TYPE_ROUND_DIALOG, "transient-for", gtk_widget_get_root (page), NULL);
  g_set_weak_pointer (&self->page, page);
  if (round != NULL)
    {
      self->round = g_object_ref (round);
      fill_from (self, programme_of (self));
    }
  else
    fill_new (self, programme_of (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
  return self;
}
