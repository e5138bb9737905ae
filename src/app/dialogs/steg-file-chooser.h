/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  STEG_CHOOSE_OPEN,           /* a programme that is there */
  STEG_CHOOSE_SAVE,           /* a name for a new programme */
  STEG_CHOOSE_COPY,           /* a name for a copy of a programme */
  STEG_CHOOSE_ATTACH,         /* any file, to be attached */
  STEG_CHOOSE_KEEP,           /* a name for a copy of an attachment */
  STEG_CHOOSE_BALLOTS,        /* a name for ballots */
  STEG_CHOOSE_FRAMEWORK,      /* a framework's file that is there */
  STEG_CHOOSE_FRAMEWORK_COPY, /* a name for a framework's file */
  STEG_CHOOSE_EXPORT,         /* a name for something made from a programme */
  STEG_CHOOSE_MINUTES,        /* a name for minutes */
} StegChoose;

typedef void (*StegChosen) (gpointer owner, const char *path);

/* Asks for a file over @parent, beginning at @start (a path, may be %NULL). @chosen is called with
 * @owner, a GObject that is kept until then, unless the user thinks better of it. */
void steg_file_chooser_ask (
  GtkWindow *parent, StegChoose what, const char *start, StegChosen chosen, gpointer owner);

typedef void (*StegManyChosen) (gpointer owner, GListModel *files);

/* Asks for answer files over @parent, as many as one likes (@files: of GFile). As above. */
void steg_file_chooser_ask_answers (GtkWindow *parent, StegManyChosen chosen, gpointer owner);

G_END_DECLS
