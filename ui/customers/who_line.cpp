#include "ui/customers/who_line.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/looks/rows.h"
#include "ui/panels/fields.h"

namespace throughline {

namespace {
constexpr int leastFieldWidth = 220;
}

WhoLine::WhoLine(QWidget* parent)
    : QFrame(parent),
      words_(makeLabel(QString(), "", this)),
      field_(new NameField([this] { return known_ ? known_() : QStringList(); }, this)) {
    setProperty("look", "strip");
    setProperty("kind", "note");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(14, 8, 12, 8);
    line->setSpacing(12);
    line->addWidget(words_, 1);
    field_->setMinimumWidth(leastFieldWidth);
    line->addWidget(field_);
    connect(field_, &LineField::committed, this, [this](const QString& typed) {
        const QString name = typed.simplified();
        field_->setValue(QString());
        if (!name.isEmpty() && question_ != Question::none)
            emit answered(question_, name);
    });
    hide();
}

void WhoLine::ask(Question question, const QString& subject, std::function<QStringList()> known) {
    known_ = std::move(known);
    if (question != question_)
        field_->setValue(QString());
    question_ = question;
    setVisible(question != Question::none);
    QString hint;
    switch (question) {
        case Question::none:
            return;
        case Question::person:
            words_->setText(tr("Who are you? Then this says who your customers are, and who decides."));
            hint = tr("Your name");
            break;
        case Question::role:
            words_->setText(subject.isEmpty() ? tr("Which role do you hold?")
                                              : tr("Which role does %1 hold?").arg(subject));
            hint = tr("Title of the role");
            break;
        case Question::manager:
            words_->setText(
                subject.isEmpty()
                    ? tr("Who is your manager? A manager is a customer as well, mostly the one who decides.")
                    : tr("Who is the manager of %1? A manager is a customer as well, mostly the one who "
                         "decides.")
                          .arg(subject));
            hint = tr("Title of the manager’s role");
            break;
    }
    field_->setPlaceholderText(hint);
    field_->setAccessibleName(hint);
    field_->setToolTip(hint);
}

} // namespace throughline
