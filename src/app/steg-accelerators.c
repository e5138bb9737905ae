/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-accelerators.h"

#include <glib/gi18n.h>

#define GENERAL N_ ("General")
#define PROGRAMME N_ ("Programme")
#define VIEWS N_ ("Views")

const StegAccelerator steg_accelerators[] = {
  { "app.new", { "<Control>n" }, N_ ("New programme"), PROGRAMME },
  { "app.open", { "<Control>o" }, N_ ("Open a programme"), PROGRAMME },
  { "win.save", { "<Control>s" }, N_ ("Save now"), PROGRAMME },
  { "win.save-as", { "<Control><Shift>s" }, N_ ("Save as another file"), PROGRAMME },
  { "win.undo", { "<Control>z" }, N_ ("Undo"), PROGRAMME, TRUE },
  { "win.redo", { "<Control><Shift>z", "<Control>y" }, N_ ("Redo"), PROGRAMME, TRUE },
  { "win.history", { "<Control>h" }, N_ ("History"), PROGRAMME },
  { "win.view::overview", { "<Control>1", "<Alt>1" }, N_ ("Overview"), VIEWS },
  { "win.view::assessment", { "<Control>2", "<Alt>2" }, N_ ("Assessment"), VIEWS },
  { "win.view::improvements", { "<Control>3", "<Alt>3" }, N_ ("Improvements"), VIEWS },
  { "win.view::timeline", { "<Control>4", "<Alt>4" }, N_ ("Timeline"), VIEWS },
  { "win.menu", { "F10" }, N_ ("Main menu"), GENERAL },
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
    if (!entry->yields)
      gtk_application_set_accels_for_action (application, entry->action,
                                             (const char *const *) entry->keys);
}

static void
add_shortcut (GtkShortcutController *controller, const StegAccelerator *entry, const char *key)
{
  GtkShortcutTrigger *trigger = gtk_shortcut_trigger_parse_string (key);
  GtkShortcutAction  *action = gtk_named_action_new (entry->action);

  gtk_shortcut_controller_add_shortcut (controller, gtk_shortcut_new (trigger, action));
}

void
steg_accelerators_install_yielding (GtkWidget *window)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  g_return_if_fail (GTK_IS_WIDGET (window));

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_BUBBLE);
  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    for (guint i = 0; entry->yields && entry->keys[i] != NULL; i++)
      add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), entry, entry->keys[i]);
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
