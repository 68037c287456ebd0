#include "ui/window/share_strip.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/document/document_bridge.h"
#include "ui/looks/rows.h"
#include "ui/words/words.h"

namespace throughline {

ShareStrip::ShareStrip(DocumentBridge& bridge, QWidget* parent) : QFrame(parent), bridge_(bridge) {
    setProperty("look", "strip");
    setProperty("kind", "note");
    setAccessibleName(tr("Share a copy"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Share a copy"), "section", this));
    words_ = makeLabel(QString(), "", this);
    column->addWidget(words_);
    using Kept = exchange::KeepOptions;
    struct Words {
        QString label;
        QString what;
        bool Kept::*member;
    };
    const Words all[] = {
        {tr("Notes"), tr("notes of people, roles and tasks"), &Kept::notes},
        {tr("Feedback"), tr("feedback"), &Kept::feedback},
        {tr("Opportunities"), tr("opportunities"), &Kept::opportunities},
        {tr("Sway over me"), tr("who sways pay, career and reputation"), &Kept::sway},
        {tr("My order of customers"), tr("the own order of the customers"), &Kept::order},
        {tr("Obstacles"), tr("obstacles of partnerships"), &Kept::obstacles},
        {tr("Reviews"), tr("reviews and how finished tasks are told"), &Kept::reviews},
    };
    column->addWidget(makeLabel(tr("What is ticked goes along with the copy:"), "strong", this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    constexpr int columns = 3;
    int index = 0;
    for (const Words& one : all) {
        auto* box = new QCheckBox(one.label, this);
        box->setToolTip(tr("Goes along with the copy where it is ticked"));
        connect(box, &QCheckBox::toggled, this, &ShareStrip::sayWhatStays);
        grid->addWidget(box, index / columns, index % columns);
        ++index;
        ticks_.push_back({box, one.member, one.what});
    }
    grid->setColumnStretch(columns, 1);
    column->addLayout(grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* save = makeButton(tr("Save the copy…"), "primary", this);
    connect(save, &QPushButton::clicked, this, &ShareStrip::copyWanted);
    row->addWidget(save);
    auto* close = makeButton(tr("Close"), "link", this);
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    row->addWidget(close);
    row->addStretch(1);
    column->addLayout(row);
    hide();
}

void ShareStrip::open() {
    for (const Tick& tick : ticks_)
        tick.box->setChecked(false);
    sayWhatStays();
    show();
    ticks_.front().box->setFocus();
}

exchange::KeepOptions ShareStrip::kept() const {
    exchange::KeepOptions kept;
    for (const Tick& tick : ticks_)
        kept.*tick.member = tick.box->isChecked();
    return kept;
}

QString ShareStrip::sentence() const {
    return words_->text();
}

void ShareStrip::sayWhatStays() {
    QStringList left{tr("the history of the edits")};
    for (const Tick& tick : ticks_) {
        if (!tick.box->isChecked())
            left << tick.what;
    }
    words_->setText(tr("Left out of the copy: %1. This document stays as it is.").arg(words::ofList(left)));
}

void ShareStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        emit closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace throughline
