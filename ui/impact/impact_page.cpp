#include "ui/impact/impact_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"

namespace throughline {

ImpactPage::ImpactPage(DocumentBridge& bridge, const QString& table, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      column_(new QVBoxLayout(this)),
      subject_(new FlowRow),
      sentence_(makeLabel(QString(), "sentence", this)),
      table_(new FigureTable(table, this)),
      computation_(makeLabel(QString(), "muted", this)) {
    column_->setContentsMargins(12, 8, 12, 0);
    column_->setSpacing(8);
    subject_->setSpacing(8);
    column_->addLayout(subject_);
    column_->addWidget(sentence_);
    sentence_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    computation_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    computation_->hide();
    connect(table_, &FigureTable::roleWanted, this, &ImpactPage::roleWanted);
}

void ImpactPage::addTable() {
    column_->addWidget(computation_);
    column_->addWidget(table_, 1);
    // What is above keeps to the top where there is no table to fill the room.
    column_->addStretch(0);
}

void ImpactPage::addButtons(bool canTrace) {
    subject_->addSpring();
    how_ = makeButton(tr("How is this computed?"), "link", this);
    how_->setCheckable(true);
    connect(how_, &QPushButton::toggled, computation_, &QWidget::setVisible);
    subject_->addWidget(how_);
    if (canTrace) {
        trace_ = makeButton(tr("Show on the sheet"), "link", this);
        trace_->setToolTip(tr("The wider an arrow, the more of the work it carries"));
        connect(trace_, &QPushButton::clicked, this, [this] { emit traceWanted(traced_); });
        subject_->addWidget(trace_);
    }
    copy_ = makeButton(tr("Copy"), "link", this);
    copy_->setToolTip(tr("The table as text, for a spreadsheet"));
    connect(copy_, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(table_->text()); });
    subject_->addWidget(copy_);
    export_ = makeButton(tr("Export…"), "link", this);
    export_->setToolTip(tr("The table as a file of comma-separated values"));
    connect(export_, &QPushButton::clicked, this, [this] { emit exportWanted(name_, table_->csv()); });
    subject_->addWidget(export_);
}

void ImpactPage::answer(const QString& sentence, const QStringList& headings, const std::vector<FigureRow>& rows) {
    sentence_->setText(sentence);
    sentence_->setVisible(!sentence.isEmpty());
    table_->setHeadings(headings);
    table_->setRows(rows);
    table_->setVisible(!rows.empty());
    for (QPushButton* button : {how_, trace_, copy_, export_}) {
        if (button != nullptr)
            button->setEnabled(!rows.empty());
    }
}

void ImpactPage::explain(const QStringList& lines) {
    computation_->setText(lines.join(QLatin1Char('\n')));
}

void ImpactPage::setTraced(const RoleKey& role, const QString& name) {
    traced_ = role;
    name_ = name;
}

QString ImpactPage::words() const {
    return sentence_->text() + QLatin1Char('\n') + computation_->text();
}

} // namespace throughline
