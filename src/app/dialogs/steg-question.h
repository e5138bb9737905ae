/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One answer to a question. The first of them is also what closing the question means. */
typedef struct
{
  const char *id;
  const char *label;
  gboolean    suggested;
} StegAnswer;

typedef void (*StegAnswered) (gpointer owner, const char *answer);

/* Asks @heading and @body (plain text) over @parent. @answers end with an id of %NULL. @answered
 * (may be %NULL) is called once with @owner, a GObject (may be %NULL) that is kept until then. */
void steg_question_ask (GtkWindow        *parent,
                        const char       *heading,
                        const char       *body,
                        const StegAnswer *answers,
                        StegAnswered      answered,
                        gpointer          owner);

G_END_DECLS
