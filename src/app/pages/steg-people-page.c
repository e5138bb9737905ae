/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-people-page.h"

#include "app/dialogs/steg-question.h"
#include "app/pages/steg-people-words.h"
#include "app/rows/steg-person-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-me.h"
#include "app/steg-words.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-one-stop.h"
#include "app/widgets/steg-person-pane.h"
#include "app/widgets/steg-width-bin.h"
#include "app/widgets/steg-workload-table.h"
#include "base/steg-clock.h"
#include "model/steg-people.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>

#define MONTHS_AHEAD 6

struct _StegPeoplePage
{
  StegPage parent;

  StegRecord *person; /* that is shown, %NULL when none is */
  gboolean    refreshing;

  StegWidthBin  *width;
  GtkWidget     *list_side;
  GtkWidget     *detail_side;
  GtkEditable   *new_person;
  GtkDropDown   *kind;
  GtkStack      *stack;
  GtkListBox    *list;
  GtkOrientable *columns;
  GtkWidget     *workload_part;
  AdwBin        *workload_bin;
  AdwBin        *pane_bin;
};

G_DEFINE_FINAL_TYPE (StegPeoplePage, steg_people_page, STEG_TYPE_PAGE)

static StegProgramme *
programme_of (StegPeoplePage *self)
{
  return steg_page_get_programme (STEG_PAGE (self));
}

static StegPersonPane *
pane_of (StegPeoplePage *self)
{
  return STEG_PERSON_PANE (adw_bin_get_child (self->pane_bin));
}

/* Side by side where there is room; else the detail takes the place of the list, and what lies
 * ahead stands below it. */
static void
arrange_cb (StegPeoplePage *self)
{
  gboolean narrow = steg_width_bin_is_narrow (self->width);
  gboolean open = self->person != NULL;

  gtk_widget_set_visible (self->list_side, !narrow || !open);
  gtk_widget_set_visible (self->detail_side, open);
  gtk_widget_set_hexpand (self->detail_side, narrow);
  gtk_box_set_homogeneous (GTK_BOX (self->columns), !narrow && !open);
  gtk_orientable_set_orientation (self->columns, narrow || open ? GTK_ORIENTATION_VERTICAL
                                                                : GTK_ORIENTATION_HORIZONTAL);
}

static void
show_person (StegPeoplePage *self, StegRecord *person)
{
  g_set_object (&self->person, person);
  steg_person_pane_set_person (pane_of (self), person);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.delete", person != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.close", person != NULL);
  arrange_cb (self);
}

static void
selected_cb (StegPeoplePage *self, GtkListBoxRow *row)
{
  StegRecord *person = row != NULL ? steg_record_rows_get (row) : NULL;

  if (self->refreshing || person == self->person)
    return;
  show_person (self, person);
  if (person != NULL && steg_width_bin_is_narrow (self->width)) /* the row is out of sight now */
    gtk_widget_child_focus (GTK_WIDGET (self->pane_bin), GTK_DIR_TAB_FORWARD);
}

static int
kind_of (GtkListBoxRow *row)
{
  return steg_record_get_choice (steg_record_rows_get (row), STEG_PERSON_KIND);
}

static void
head_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer unused)
{
  GtkWidget *label;

  if (before != NULL && kind_of (before) == kind_of (row))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = gtk_label_new (steg_people_words_kind (kind_of (row)));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "group-heading");
  gtk_list_box_row_set_header (row, label);
}

static void
refresh_rows (StegPeoplePage *self)
{
  g_autoptr (GPtrArray) people = steg_people_list (programme_of (self));
  StegRecord *me = steg_me_get (steg_page_get_session (STEG_PAGE (self)));

  self->refreshing = TRUE;
  steg_record_rows_follow (self->list, people, steg_person_row_new);
  for (guint i = 0; i < people->len; i++)
    steg_person_row_show (STEG_PERSON_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)),
                          programme_of (self), steg_clock_today (), people->pdata[i] == me);
  gtk_list_box_invalidate_headers (self->list);
  self->refreshing = FALSE;
  gtk_stack_set_visible_child_name (self->stack, people->len > 0 ? "people" : "empty");
}

static void
refresh_workload (StegPeoplePage *self)
{
  g_autoptr (StegWorkload) workload
    = steg_workload_new (programme_of (self), steg_clock_today (), MONTHS_AHEAD);

  steg_workload_table_show (STEG_WORKLOAD_TABLE (adw_bin_get_child (self->workload_bin)), workload);
  gtk_widget_set_visible (self->workload_part, workload->rows->len > 0);
}

static void
steg_people_page_refresh (StegPage *page)
{
  StegPeoplePage *self = STEG_PEOPLE_PAGE (page);
  StegRecord     *shown = self->person;

  refresh_rows (self);
  refresh_workload (self);
  if (shown != NULL
      && steg_programme_find (programme_of (self), steg_record_get_id (shown)) != shown)
    show_person (self, NULL);
}

static gboolean
select_person (StegPeoplePage *self, const char *id)
{
  StegRecord    *person = steg_programme_find (programme_of (self), id);
  GtkListBoxRow *row = person != NULL ? steg_record_rows_find (self->list, person) : NULL;

  gtk_list_box_select_row (self->list, row);
  return row != NULL;
}

static void
add_cb (StegPeoplePage *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->new_person)));
  StegEdit        *edit;
  g_autofree char *id = NULL;

  if (*name == '\0')
    return;
  edit = steg_edit_new (programme_of (self), N_ ("Add “%s” to the people"));
  steg_edit_argument (edit, name);
  id = g_strdup (steg_edit_add (edit, &steg_person_table));
  steg_edit_text (edit, id, STEG_PERSON_NAME, name);
  steg_edit_choice (edit, id, STEG_PERSON_KIND, (int) gtk_drop_down_get_selected (self->kind));
  if (!steg_anywhere_commit (GTK_WIDGET (self), edit))
    return;
  gtk_editable_set_text (self->new_person, "");
  select_person (self, id);
}

static StegEdit *
edit_deleting (StegPeoplePage *self)
{
  StegEdit *edit = steg_edit_new (programme_of (self), N_ ("Delete “%s”"));

  steg_edit_argument (edit, steg_record_get_text (self->person, STEG_PERSON_NAME));
  steg_edit_remove (edit, steg_record_get_id (self->person));
  return edit;
}

static void
delete_now (StegPeoplePage *self)
{
  g_autofree char *toast = g_strdup_printf (_ ("“%s” is deleted"),
                                            steg_record_get_text (self->person, STEG_PERSON_NAME));

  steg_anywhere_commit_with_undo (GTK_WIDGET (self), edit_deleting (self), toast);
}

static void
retire (StegPeoplePage *self)
{
  StegEdit *edit = steg_edit_new (programme_of (self), N_ ("“%s” is no longer active"));

  steg_edit_argument (edit, steg_record_get_text (self->person, STEG_PERSON_NAME));
  steg_edit_flag (edit, steg_record_get_id (self->person), STEG_PERSON_ACTIVE, FALSE);
  steg_anywhere_commit (GTK_WIDGET (self), edit);
}

static void
answered_cb (gpointer owner, const char *answer)
{
  StegPeoplePage *self = STEG_PEOPLE_PAGE (owner);

  if (self->person == NULL)
    return;
  if (g_str_equal (answer, "delete"))
    delete_now (self);
  else if (g_str_equal (answer, "retire"))
    retire (self);
}

static void
delete_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegPeoplePage  *self = STEG_PEOPLE_PAGE (widget);
  const StegAnswer answers[] = {
    { "cancel", _ ("Cancel") },
    { "delete", _ ("Delete") },
    { "retire", _ ("No Longer Active"), TRUE },
    { NULL },
  };
  const char      *name;
  g_autofree char *heading = NULL;
  g_autofree char *body = NULL;
  g_autoptr (StegEdit) edit = NULL;

  if (self->person == NULL)
    return;
  steg_person_pane_settle (pane_of (self));
  name = steg_record_get_text (self->person, STEG_PERSON_NAME);
  edit = edit_deleting (self);
  body = steg_people_words_deletion (edit, name);
  heading = g_strdup_printf (_ ("Delete “%s”?"), name);
  if (*body == '\0')
    delete_now (self);
  else
    steg_question_ask (GTK_WINDOW (gtk_widget_get_root (widget)), heading, body, answers,
                       answered_cb, self);
}

static void
close_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegPeoplePage *self = STEG_PEOPLE_PAGE (widget);
  GtkListBoxRow  *row = gtk_list_box_get_selected_row (self->list);

  steg_person_pane_settle (pane_of (self));
  gtk_list_box_select_row (self->list, NULL);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
add_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (STEG_PEOPLE_PAGE (widget)->new_person));
}

static const char *
steg_people_page_get_shown (StegPage *page)
{
  StegRecord *person = STEG_PEOPLE_PAGE (page)->person;

  return person != NULL ? steg_record_get_id (person) : NULL;
}

static gboolean
steg_people_page_show_record (StegPage *page, const char *id)
{
  return select_person (STEG_PEOPLE_PAGE (page), id);
}

static void
steg_people_page_settle (StegPage *page)
{
  steg_person_pane_settle (pane_of (STEG_PEOPLE_PAGE (page)));
}

static void
steg_people_page_constructed (GObject *object)
{
  StegPeoplePage *self = STEG_PEOPLE_PAGE (object);

  adw_bin_set_child (self->pane_bin,
                     steg_person_pane_new (steg_page_get_session (STEG_PAGE (self))));
  adw_bin_set_child (self->workload_bin, steg_workload_table_new ());
  gtk_list_box_set_header_func (self->list, head_cb, NULL, NULL);
  steg_me_follow (object, G_CALLBACK (steg_people_page_refresh));
  G_OBJECT_CLASS (steg_people_page_parent_class)->constructed (object);
  show_person (self, NULL);
}

static void
steg_people_page_dispose (GObject *object)
{
  g_clear_object (&STEG_PEOPLE_PAGE (object)->person);
  G_OBJECT_CLASS (steg_people_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, width);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, list_side);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, detail_side);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, new_person);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, kind);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, stack);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, list);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, columns);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, workload_part);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, workload_bin);
  gtk_widget_class_bind_template_child (widget_class, StegPeoplePage, pane_bin);
  gtk_widget_class_bind_template_callback (widget_class, arrange_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
steg_people_page_class_init (StegPeoplePageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StegPageClass  *page_class = STEG_PAGE_CLASS (klass);

  page_class->refresh = steg_people_page_refresh;
  page_class->get_shown = steg_people_page_get_shown;
  page_class->show_record = steg_people_page_show_record;
  page_class->settle = steg_people_page_settle;
  object_class->constructed = steg_people_page_constructed;
  object_class->dispose = steg_people_page_dispose;
  gtk_widget_class_install_action (widget_class, "person.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "person.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "person.add", NULL, add_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "person.close", NULL);

  g_type_ensure (STEG_TYPE_ONE_STOP);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/pages/people-page.ui");
  bind_template (widget_class);
}

static void
steg_people_page_init (StegPeoplePage *self)
{
  const StegChoice *kinds = steg_person_table.fields[STEG_PERSON_KIND].choices;
  StegChoiceList   *list = steg_choice_list_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; kinds[i].key != NULL; i++)
    steg_choice_list_add (list, steg_words_label (kinds[i].label), kinds[i].key);
  steg_choice_list_show (list, self->kind);
}
