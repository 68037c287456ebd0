#include "ui/work/seen_page.h"

namespace throughline {

SeenPage::SeenPage(DocumentBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&bridge_, &DocumentBridge::edited, this, [this] { timer_.start(); });
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] {
        timer_.stop();
        // Nothing of the old chain may be kept.
        refresh();
    });
}

void SeenPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    timer_.stop();
    refresh();
}

} // namespace throughline
