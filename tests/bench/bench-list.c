/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-improvements-page.h"
#include "app/widgets/steg-filter-bar.h"
#include "bench/bench-frame.h"
#include "store/store-fixture.h"

#include <adwaita.h>

#define MANY 100000
#define TIMES 5
#define FRAMES 200

/* How far one frame of a brisk movement leads, in pixels. */
#define DOWN 67

/* What a key in the search field leaves of the actions: those that have it in their number. */
#define KEY "7"

/* The Improvements page, or what GTK has for the same. */
typedef struct
{
  GtkWidget         *page; /* that shows the list */
  StegFilterBar     *bar;
  GtkSortListModel  *sorted; /* of the peer, as the next two */
  GtkStringFilter   *filter;
  GtkSorter         *by_date, *by_text;
  GtkScrolledWindow *scrolled;
} List;

static void
sort_page (List *list, const char *key)
{
  gtk_widget_activate_action (list->page, "improvement.sort", "s", key);
}

static void
filter_page (gpointer subject)
{
  List *list = subject;
  g_autoptr (StegActionFilter) filter = steg_action_filter_new ();

  steg_action_filter_set_text (&filter->words, KEY);
  steg_filter_bar_set_filter (list->bar, filter);
}

static void
clear_page (gpointer subject)
{
  steg_filter_bar_set_filter (((List *) subject)->bar, NULL);
}

static void
sort_page_by_date (gpointer list)
{
  sort_page (list, "due");
}

static void
sort_page_by_text (gpointer list)
{
  sort_page (list, "title");
}

static void
sort_page_by_plan (gpointer list)
{
  sort_page (list, "plan");
}

static void
filter_peer (gpointer subject)
{
  gtk_string_filter_set_search (((List *) subject)->filter, KEY);
}

static void
clear_peer (gpointer subject)
{
  gtk_string_filter_set_search (((List *) subject)->filter, NULL);
}

static void
sort_peer_by_date (gpointer subject)
{
  List *list = subject;

  gtk_sort_list_model_set_sorter (list->sorted, list->by_date);
}

static void
sort_peer_by_text (gpointer subject)
{
  List *list = subject;

  gtk_sort_list_model_set_sorter (list->sorted, list->by_text);
}

static void
sort_peer_by_plan (gpointer subject)
{
  gtk_sort_list_model_set_sorter (((List *) subject)->sorted, NULL);
}

static void
scroll (gpointer subject)
{
  GtkAdjustment *down = gtk_scrolled_window_get_vadjustment (((List *) subject)->scrolled);

  gtk_adjustment_set_value (down, gtk_adjustment_get_value (down) + DOWN);
}

static int
get_due (StegRecord *action)
{
  return steg_record_get_date (action, STEG_ACTION_DUE);
}

static GtkExpression *
express_due (void)
{
  return gtk_cclosure_expression_new (G_TYPE_INT, NULL, 0, NULL, G_CALLBACK (get_due), NULL, NULL);
}

static GtkExpression *
express_title (StegRecord *action)
{
  return gtk_property_expression_new (G_OBJECT_TYPE (action), NULL, "title");
}

static void
setup_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, gtk_label_new (NULL));
}

static void
bind_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       steg_record_get_text (gtk_list_item_get_item (item), STEG_ACTION_TITLE));
}

static GListStore *
list_actions (StegProgramme *programme)
{
  GListStore *store = g_list_store_new (STEG_TYPE_RECORD);

  for (guint i = 0; i < steg_programme_count (programme, &steg_action_table); i++)
    g_list_store_append (store, steg_programme_at (programme, &steg_action_table, i));
  return store;
}

/* A list of labels under GTK's own filter and sort models. */
static GtkWindow *
show_peer (List *list, StegProgramme *programme)
{
  GListStore         *store = list_actions (programme);
  StegRecord         *first = steg_programme_at (programme, &steg_action_table, 0);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered;

  list->filter = gtk_string_filter_new (express_title (first));
  list->by_date = GTK_SORTER (gtk_numeric_sorter_new (express_due ()));
  list->by_text = GTK_SORTER (gtk_string_sorter_new (express_title (first)));
  filtered = gtk_filter_list_model_new (G_LIST_MODEL (store),
                                        g_object_ref (GTK_FILTER (list->filter)));
  list->sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), NULL);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  list->page = gtk_list_view_new (
    GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (list->sorted)))),
    factory);
  list->scrolled = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_child (list->scrolled, list->page);
  return bench_frames_show (GTK_WIDGET (list->scrolled));
}

static void
forget_peer (List *list)
{
  g_clear_object (&list->sorted);
  g_clear_object (&list->filter);
  g_clear_object (&list->by_date);
  g_clear_object (&list->by_text);
}

static GtkWindow *
show_page (List *list, StegSession *session)
{
  GtkWidget *table;

  list->page = g_object_new (STEG_TYPE_IMPROVEMENTS_PAGE, "session", session, NULL);
  list->bar = STEG_FILTER_BAR (gtk_widget_get_template_child (
    list->page, STEG_TYPE_IMPROVEMENTS_PAGE, "filter_bar"));
  table = GTK_WIDGET (
    gtk_widget_get_template_child (list->page, STEG_TYPE_IMPROVEMENTS_PAGE, "table"));
  list->scrolled
    = GTK_SCROLLED_WINDOW (gtk_widget_get_ancestor (table, GTK_TYPE_SCROLLED_WINDOW));
  return bench_frames_show (list->page);
}

/* What @change takes until it is painted, and what taking it back does. */
typedef struct
{
  double there, back;
} Taken;

static Taken
measure (List *list, BenchRun change, BenchRun change_back)
{
  double there[TIMES];
  double back[TIMES];

  for (guint i = 0; i < TIMES; i++)
    {
      there[i] = bench_frames (list->page, change, list, 1).median;
      back[i] = bench_frames (list->page, change_back, list, 1).median;
    }
  qsort (there, TIMES, sizeof *there, bench_compare_times);
  qsort (back, TIMES, sizeof *back, bench_compare_times);
  return (Taken){ there[TIMES / 2], back[TIMES / 2] };
}

static void
report (const char *what, double took, double peer, double promise)
{
  bench_report_ratio (what, took, peer, "GTK's models", promise);
}

static void
compare (StegSession *session)
{
  List        peer = { NULL };
  List        page = { NULL };
  GtkWindow  *other = show_peer (&peer, steg_session_get_programme (session));
  Taken       peer_filtered = measure (&peer, filter_peer, clear_peer);
  Taken       peer_dated = measure (&peer, sort_peer_by_date, sort_peer_by_plan);
  Taken       peer_titled = measure (&peer, sort_peer_by_text, sort_peer_by_plan);
  GtkWindow  *window;
  Taken       filtered;
  BenchFrames scrolled;

  gtk_window_destroy (other);
  forget_peer (&peer);
  window = show_page (&page, session);
  filtered = measure (&page, filter_page, clear_page);
  report ("a key in the search field", filtered.there, peer_filtered.there, 0.35);
  report ("clear the filter", filtered.back, peer_filtered.back, 0.06);
  report ("sort by date", measure (&page, sort_page_by_date, sort_page_by_plan).there,
          peer_dated.there, 0.15);
  report ("sort by text", measure (&page, sort_page_by_text, sort_page_by_plan).there,
          peer_titled.there, 0.20);
  scrolled = bench_frames (page.page, scroll, &page, FRAMES);
  bench_report ("scrolling", scrolled.median, 0);
  bench_report ("scrolling, 95th percentile", scrolled.slow, 8.3);
  gtk_window_destroy (window);
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);
  g_autoptr (GPtrArray) rows = bench_rows (MANY);
  g_autofree char *path = steg_temporary_folder_dup_path (state, "large.stegvis");
  g_autoptr (GError) error = NULL;
  g_autoptr (StegSession) session = steg_session_create (path, rows, STEG_STORE_COMMAND, &error);

  g_assert_no_error (error);
  adw_init ();
  compare (session);
  g_assert_true (steg_session_close (session, &error));
  return 0;
}
