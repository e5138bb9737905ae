/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-accelerators.h"

#include <glib/gi18n.h>

#define GENERAL N_ ("General")
#define PROGRAMME N_ ("Programme")
#define VIEWS N_ ("Views")
#define ASSESSMENT N_ ("Assessment")
#define IMPROVEMENTS N_ ("Improvements")
#define TIMELINE N_ ("Timeline")
#define SLIDES N_ ("Slides")
#define WORKSHOP N_ ("Workshop mode")

const StegAccelerator steg_accelerators[] = {
  { "win.quick-add", { "<Control>n" }, N_ ("Add an action"), PROGRAMME },
  { "app.new", { "<Control><Alt>n" }, N_ ("New programme"), PROGRAMME },
  { "app.open", { "<Control>o" }, N_ ("Open a programme"), PROGRAMME },
  { "win.duplicate", { "<Control><Shift>n" }, N_ ("New window on this programme"), PROGRAMME },
  { "win.save", { "<Control>s" }, N_ ("Save now"), PROGRAMME },
  { "win.plan", { "<Control>p" }, N_ ("Print or export the plan"), PROGRAMME },
  { "win.save-copy", { "<Control><Shift>s" }, N_ ("Save a copy"), PROGRAMME },
  { "win.undo", { "<Control>z" }, N_ ("Undo"), PROGRAMME, .yields = TRUE },
  { "win.redo", { "<Control><Shift>z", "<Control>y" }, N_ ("Redo"), PROGRAMME, .yields = TRUE },
  { "win.present", { "F5" }, N_ ("Present the slides; take in what is new"), PROGRAMME },
  { "win.levels", { "<Control>l" }, N_ ("What the levels mean"), ASSESSMENT },
  { "win.programme", { "<Alt>Return" }, N_ ("Name and goal of the programme"), PROGRAMME },
  { "win.framework", { "<Control>m" }, N_ ("The framework: its texts and areas"), PROGRAMME },
  { "win.differences", { "<Control>d" }, N_ ("What has changed between two rounds"), PROGRAMME },
  { "win.history", { "<Control>h" }, N_ ("History"), PROGRAMME },
  { "win.view::overview", { "<Control>1", "<Alt>1" }, N_ ("Overview"), VIEWS },
  { "win.view::assessment", { "<Control>2", "<Alt>2" }, N_ ("Assessment"), VIEWS },
  { "win.view::improvements", { "<Control>3", "<Alt>3" }, N_ ("Improvements"), VIEWS },
  { "win.view::timeline", { "<Control>4", "<Alt>4" }, N_ ("Timeline"), VIEWS },
  { "win.view::measures", { "<Control>5", "<Alt>5" }, N_ ("Measures"), VIEWS },
  { "win.view::documents", { "<Control>6", "<Alt>6" }, N_ ("Documents"), VIEWS },
  { "assessment.reveal", { "r" }, N_ ("Reveal the votes"), ASSESSMENT, STEG_KEYS_PAGE },
  { "win.workshop",
    { "<Shift>F5" },
    N_ ("Workshop mode: one area over the whole screen"),
    ASSESSMENT },
  { "workshop.rate",
    { "1", "2", "3", "4" },
    N_ ("Rate what is framed"),
    WORKSHOP,
    STEG_KEYS_WIDGET },
  { "workshop.agree",
    { "Return" },
    N_ ("Agree: the median, or the suggested level"),
    WORKSHOP,
    STEG_KEYS_WIDGET },
  { "workshop.reveal", { "r" }, N_ ("Reveal the votes"), WORKSHOP, STEG_KEYS_WIDGET },
  { "workshop.up",
    { "Up", "Down" },
    N_ ("Go to the aspect above or below"),
    WORKSHOP,
    STEG_KEYS_WIDGET },
  { "workshop.next-area",
    { "Left", "Right" },
    N_ ("Go to the area before or after"),
    WORKSHOP,
    STEG_KEYS_WIDGET },
  { "workshop.park", { "p" }, N_ ("Parking lot"), WORKSHOP, STEG_KEYS_WIDGET },
  { "workshop.clock",
    { "t" },
    N_ ("Start or pause the clock of the area"),
    WORKSHOP,
    STEG_KEYS_WIDGET },
  { "workshop.reset-clock",
    { "<Shift>t" },
    N_ ("Begin the clock anew"),
    WORKSHOP,
    STEG_KEYS_WIDGET },
  { "workshop.longer",
    { "plus", "minus" },
    N_ ("Longer or shorter for each area"),
    WORKSHOP,
    STEG_KEYS_WIDGET },
  { "workshop.keys", { "question" }, N_ ("All keys"), WORKSHOP, STEG_KEYS_WIDGET },
  { "workshop.leave", { "Escape" }, N_ ("Leave"), WORKSHOP, STEG_KEYS_WIDGET },
  { "slides.next", { "Right", "space" }, N_ ("Next slide"), SLIDES, STEG_KEYS_WIDGET },
  { "slides.previous", { "Left", "BackSpace" }, N_ ("Previous slide"), SLIDES, STEG_KEYS_WIDGET },
  { "slides.ends", { "Home", "End" }, N_ ("First or last slide"), SLIDES, STEG_KEYS_WIDGET },
  { "slides.go",
    { "Return" },
    N_ ("Go to the slide whose number was typed"),
    SLIDES,
    STEG_KEYS_WIDGET },
  { "slides.black", { "b" }, N_ ("Black screen, and back"), SLIDES, STEG_KEYS_WIDGET },
  { "slides.refresh", { "r" }, N_ ("Take in what is new"), SLIDES, STEG_KEYS_WIDGET },
  { "slides.keys", { "question" }, N_ ("All keys"), SLIDES, STEG_KEYS_WIDGET },
  { "slides.leave", { "Escape" }, N_ ("Leave"), SLIDES, STEG_KEYS_WIDGET },
  { "improvement.edit", { "F2" }, N_ ("Edit where it stands"), IMPROVEMENTS, STEG_KEYS_PAGE },
  { "improvement.search", { "<Control>f" }, N_ ("Search"), IMPROVEMENTS, STEG_KEYS_PAGE },
  { "improvement.delete", { "Delete" }, N_ ("Delete"), IMPROVEMENTS, STEG_KEYS_PAGE },
  { "improvement.close", { "Escape" }, N_ ("Unselect"), IMPROVEMENTS, STEG_KEYS_PAGE },
  { "board.move-left",
    { "<Alt>Left" },
    N_ ("Move the card one column to the left"),
    IMPROVEMENTS,
    STEG_KEYS_PAGE,
    { "<Alt>KP_Left" } },
  { "board.move-right",
    { "<Alt>Right" },
    N_ ("Move the card one column to the right"),
    IMPROVEMENTS,
    STEG_KEYS_PAGE,
    { "<Alt>KP_Right" } },
  { "effort.move",
    { "m" },
    N_ ("Estimate the action with arrow keys"),
    IMPROVEMENTS,
    STEG_KEYS_PAGE },
  { "list.activate-item",
    { "Return" },
    N_ ("Edit, and go on below"),
    IMPROVEMENTS,
    STEG_KEYS_WIDGET },
  { "list.next-cell",
    { "Tab", "<Shift>Tab" },
    N_ ("Go on to the next or previous cell"),
    IMPROVEMENTS,
    STEG_KEYS_WIDGET },
  { "list.select-item",
    { "<Shift>Up", "<Shift>Down" },
    N_ ("Select several rows"),
    IMPROVEMENTS,
    STEG_KEYS_WIDGET },
  { "list.select-all", { "<Control>a" }, N_ ("Select all rows"), IMPROVEMENTS, STEG_KEYS_WIDGET },
  { "page.search", { "<Control>f" }, N_ ("Search"), TIMELINE, STEG_KEYS_PAGE },
  { "page.zoom-in",
    { "<Control>plus" },
    N_ ("Zoom in"),
    TIMELINE,
    STEG_KEYS_PAGE,
    { "<Control>equal", "<Control>KP_Add" } },
  { "page.zoom-out",
    { "<Control>minus" },
    N_ ("Zoom out"),
    TIMELINE,
    STEG_KEYS_PAGE,
    { "<Control>KP_Subtract" } },
  { "page.zoom-normally",
    { "<Control>0" },
    N_ ("Months below years, as at first"),
    TIMELINE,
    STEG_KEYS_PAGE,
    { "<Control>KP_0" } },
  { "page.fit",
    { "<Control>9" },
    N_ ("Show all of time"),
    TIMELINE,
    STEG_KEYS_PAGE,
    { "<Control>KP_9" } },
  { "timeline.step",
    { "Left", "Right", "Up", "Down" },
    N_ ("Go to what is beside, above or below"),
    TIMELINE,
    STEG_KEYS_WIDGET },
  { "timeline.collapse",
    { "minus" },
    N_ ("Show or hide the actions of the group"),
    TIMELINE,
    STEG_KEYS_PAGE,
    { "plus", "KP_Subtract", "KP_Add" } },
  { "timeline.move", { "m" }, N_ ("Move the action with arrow keys"), TIMELINE, STEG_KEYS_PAGE },
  { "timeline.wait",
    { "w" },
    N_ ("Choose what the action waits for"),
    TIMELINE,
    STEG_KEYS_PAGE },
  { "item.open", { "Return" }, N_ ("Tell more about it"), TIMELINE, STEG_KEYS_WIDGET },
  { "win.view::people", { "<Control>7", "<Alt>7" }, N_ ("People"), VIEWS },
  { "win.view::cycles", { "<Control>8", "<Alt>8" }, N_ ("Cycles"), VIEWS },
  { "win.menu", { "F10" }, N_ ("Main menu"), GENERAL },
  { "app.preferences", { "<Control>comma" }, N_ ("Preferences"), GENERAL },
  { "app.help", { "F1" }, N_ ("Help"), GENERAL },
  { "app.shortcuts", { "<Control>question" }, N_ ("Keyboard shortcuts"), GENERAL },
  { "window.close", { "<Control>w" }, N_ ("Close the window"), GENERAL },
  { "app.quit", { "<Control>q" }, N_ ("Quit"), GENERAL },
  { NULL },
};

void
steg_accelerators_install (GtkApplication *application)
{
  g_return_if_fail (GTK_IS_APPLICATION (application));

  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    if (entry->place == STEG_KEYS_WINDOW && !entry->yields)
      gtk_application_set_accels_for_action (application, entry->action,
                                             (const char *const *) entry->keys);
}

static void
bind (GtkWidgetClass *widget_class, const char *const *keys, const char *action)
{
  for (guint i = 0; keys[i] != NULL; i++)
    {
      g_autoptr (GtkShortcut) shortcut = gtk_shortcut_new (
        gtk_shortcut_trigger_parse_string (keys[i]), gtk_named_action_new (action));

      gtk_widget_class_add_shortcut (widget_class, shortcut);
    }
}

void
steg_accelerators_bind (GtkWidgetClass *widget_class, const char *prefix)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (widget_class) && prefix != NULL);

  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    if (entry->place == STEG_KEYS_PAGE && g_str_has_prefix (entry->action, prefix))
      {
        bind (widget_class, entry->keys, entry->action);
        bind (widget_class, entry->silent, entry->action);
      }
}

typedef struct
{
  const StegAccelerator *entry;
  StegIsTyping           is_typing;
} Yielding;

static gboolean
activate_cb (GtkWidget *window, GVariant *arguments, gpointer user_value)
{
  const Yielding *yielding = user_value;

  return !yielding->is_typing (window)
         && gtk_widget_activate_action (window, yielding->entry->action, NULL);
}

static void
add_shortcuts (GtkShortcutController *controller,
               const StegAccelerator *entry,
               StegIsTyping           is_typing)
{
  for (guint i = 0; entry->keys[i] != NULL; i++)
    {
      Yielding *yielding = g_new (Yielding, 1);

      *yielding = (Yielding){ entry, is_typing };
      gtk_shortcut_controller_add_shortcut (
        controller, gtk_shortcut_new (gtk_shortcut_trigger_parse_string (entry->keys[i]),
                                      gtk_callback_action_new (activate_cb, yielding, g_free)));
    }
}

/* In the capture phase: a field would keep its Ctrl+Z even when it has nothing to undo. */
void
steg_accelerators_install_yielding (GtkWidget *window, StegIsTyping is_typing)
{
  GtkEventController *controller;

  g_return_if_fail (GTK_IS_WIDGET (window));

  controller = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    if (entry->yields)
      add_shortcuts (GTK_SHORTCUT_CONTROLLER (controller), entry, is_typing);
  gtk_widget_add_controller (window, controller);
}

static const StegAccelerator *
find (const char *action)
{
  const StegAccelerator *entry = steg_accelerators;

  while (entry->action != NULL && !g_str_equal (entry->action, action))
    entry++;
  return entry->action != NULL ? entry : NULL;
}

char *
steg_accelerators_tooltip (const char *action, const char *text)
{
  const StegAccelerator *entry = find (action);
  g_autofree char       *label = NULL;
  GdkModifierType        modifiers;
  guint                  key;

  g_return_val_if_fail (action != NULL && text != NULL, NULL);

  if (entry == NULL || !gtk_accelerator_parse (entry->keys[0], &key, &modifiers))
    return g_strdup (text);
  label = gtk_accelerator_get_label (key, modifiers);
  return g_strdup_printf ("%s (%s)", text, label);
}
