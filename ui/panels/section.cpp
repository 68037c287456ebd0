#include "ui/panels/section.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/fields.h"

namespace throughline {

namespace {
constexpr int labelWidth = 92;
}

Section::Section(const QString& title, QWidget* parent, bool canFold, bool folded) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (canFold) {
        heading_ = new QToolButton(this);
        heading_->setObjectName(QStringLiteral("fold"));
        heading_->setText(title);
        heading_->setAccessibleName(title);
        heading_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        heading_->setIconSize(QSize(14, 14));
        heading_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(heading_, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
        column->addWidget(heading_);
    } else if (!title.isEmpty()) {
        auto* label = new QLabel(title, this);
        label->setProperty("look", "section");
        column->addWidget(label);
    }
    body_ = new QWidget(this);
    grid_ = new QGridLayout(body_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(6);
    grid_->setColumnMinimumWidth(0, labelWidth);
    grid_->setColumnStretch(1, 1);
    column->addWidget(body_);
    setFolded(canFold && folded);
}

void Section::add(const QString& label, QWidget* field) {
    const int row = grid_->rowCount();
    auto* text = new QLabel(label, body_);
    text->setProperty("look", "muted");
    text->setBuddy(field);
    text->setWordWrap(true);
    text->setFixedWidth(labelWidth);
    text->setContentsMargins(0, 6, 0, 0);
    grid_->addWidget(text, row, 0, Qt::AlignTop);
    grid_->addWidget(field, row, 1);
    labels_.insert(field, text);
    addNote(field);
}

void Section::addNote(QWidget* field) {
    auto* line = qobject_cast<LineField*>(field);
    if (line == nullptr)
        return;
    QLabel* note = makeLabel(QString(), "refusal", body_);
    note->hide();
    grid_->addWidget(note, grid_->rowCount(), 1);
    connect(line, &LineField::refusalChanged, note, [note](const QString& reason) {
        note->setText(reason);
        note->setVisible(!reason.isEmpty());
    });
}

void Section::add(QWidget* widget) {
    grid_->addWidget(widget, grid_->rowCount(), 0, 1, 2);
    addNote(widget);
}

void Section::setFieldVisible(QWidget* field, bool visible) {
    field->setVisible(visible);
    if (QLabel* label = labels_.value(field))
        label->setVisible(visible);
}

bool Section::isFolded() const {
    return body_->isHidden();
}

void Section::setFolded(bool folded) {
    body_->setHidden(folded);
    if (heading_ == nullptr)
        return;
    heading_->setAccessibleDescription(folded ? tr("Closed") : tr("Open"));
    heading_->setIcon(themeIcon(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
}

} // namespace throughline
