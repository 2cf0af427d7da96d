package read

import "testing"

func TestEnglish(t *testing.T) {
	for s, want := range map[string]bool{
		"Putin met Kim.": true,
		"Iran and Saudi Arabia agreed on Friday to restore diplomatic relations after four days of talks in Beijing.":                                               true,
		"Israel, Egypt sign treaty. Sadat, Begin shake hands at White House with Carter looking on. Jordan, Syria angry.":                                           true,
		"Der russische Präsident Wladimir Putin hat am Mittwoch in Pjöngjang den nordkoreanischen Machthaber Kim Jong Un getroffen und ein Abkommen unterzeichnet.": false,
		"Le président russe Vladimir Poutine a rencontré mercredi à Pyongyang le dirigeant nord-coréen Kim Jong-un et a signé un accord de partenariat.":            false,
		"El presidente ruso se reunió el miércoles en Pionyang con el líder norcoreano y firmó un acuerdo de asociación estratégica integral.":                      false,
		"French President Emmanuel Macron flies to Chile amidst a quarrel over lithium.":                                                                            true,
		"Syrian authorities name park after North Korean founding leader Kim Il-Sung, state media say today.":                                                       true,
		"Rusya Devlet Başkanı Vladimir Putin çarşamba günü Pyongyang'da Kuzey Kore lideri ile görüştü.":                                                             false,
		"普京会见金正恩": false,
		"Президент России Владимир Путин": false,
		"": true,
	} {
		if got := english(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}
