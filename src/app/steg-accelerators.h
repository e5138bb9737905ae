/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Who acts on the keys of a shortcut. */
typedef enum
{
  STEG_KEYS_WINDOW, /* every window, or the application */
  STEG_KEYS_PAGE,   /* a page that has the focus: steg_accelerators_bind() */
  STEG_KEYS_WIDGET, /* a widget of its own accord; here so that people are told */
} StegKeysPlace;

/* One keyboard shortcut: the one table behind what the keys do, what tooltips say and what the
 * shortcuts window lists. */
typedef struct
{
  const char *action; /* detailed: "win.view::overview" */
  const char *keys[5];
  const char *title; /* for people, to be translated */
  const char *group; /* heading in the shortcuts window, to be translated */

  StegKeysPlace place;
  const char   *silent[3]; /* more keys that do the same and are not told: the number pad's */

  /* A field that is being typed in gets the keys: it undoes its typing. */
  gboolean yields;
} StegAccelerator;

/* Ends with an entry whose action is %NULL. */
extern const StegAccelerator steg_accelerators[];

/* Gives @application its shortcuts, except those that yield. */
void steg_accelerators_install (GtkApplication *application);

/* Gives a class of pages the shortcuts whose actions begin with @prefix ("page."). */
void steg_accelerators_bind (GtkWidgetClass *widget_class, const char *prefix);

/* Gives @window those that yield as long as @is_typing answers yes. */
typedef gboolean (*StegIsTyping) (GtkWidget *window);
void steg_accelerators_install_yielding (GtkWidget *window, StegIsTyping is_typing);

/* "@text (Ctrl+S)": a tooltip for whatever activates @action. Returns: owned. */
char *steg_accelerators_tooltip (const char *action, const char *text);

G_END_DECLS
